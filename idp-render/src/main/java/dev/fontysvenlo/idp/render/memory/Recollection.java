package dev.fontysvenlo.idp.render.memory;

import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.tree.Changes;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import dev.fontysvenlo.idp.render.tree.RenderedTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One run's use of the memory. A unit is recalled when it is made of the same things as before and each of its files
 * stands on disk untouched; then it need not be filled, inspected or compared.
 */
public final class Recollection {
    private final Memory memory;
    private final UnitKeys keys;
    private final Supplier<RenderedFolder> folder;
    private final Set<String> filled = new HashSet<>();
    private final Set<Long> objects = new HashSet<>();
    private boolean isClashing;

    public Recollection(Memory memory, UnitKeys keys, Supplier<RenderedFolder> folder) {
        this.memory = memory;
        this.keys = keys;
        this.folder = folder;
    }

    /** The files that this unit has, if they need no other look. */
    public Optional<List<PlannedFile>> recall(Unit unit) {
        var key = keys.of(unit);
        var known = memory.unit(key).filter(files -> isUntouched(unit, files));
        if (known.isEmpty()) {
            filled.add(key);
        }
        return known.map(KnownUnit::files).map(files -> planned(unit, files));
    }

    private List<PlannedFile> planned(Unit unit, List<KnownUnit.KnownFile> known) {
        var files = new ArrayList<PlannedFile>(known.size());
        for (var file : known) {
            files.add(unit.files().get(file.index()));
            isClashing |= file.object() != 0 && !objects.add(file.object());
        }
        return files;
    }

    public RenderedFolder folder() {
        return folder.get();
    }

    private boolean isUntouched(Unit unit, KnownUnit known) {
        var onDisk = folder();
        for (var file : known.files()) {
            if (file.index() >= unit.files().size()) {
                return false;
            }
            var stamp = onDisk.stamp(unit.files().get(file.index()).path());
            if (stamp.isEmpty() || !stamp.get().isSame(file.stamp())) {
                return false;
            }
        }
        return true;
    }

    /** Whether any object may be there twice, counting those of recalled units; what was inspected is known by identity. */
    public boolean mayClash(Set<String> inspected) {
        return isClashing || inspected.stream().anyMatch(identity -> objects.contains(ObjectSum.of(identity)));
    }

    /** Whether this run has nothing to add to the memory and nothing to strike out. */
    public boolean isOldNews(Plan plan) {
        return filled.isEmpty() && memory.units().size() == plan.units().size();
    }

    /**
     * What the next run may know: every unit whose files were just now found to be on disk as they should, and what was
     * known of those that nobody asked for.
     *
     * @param inspected the path of each object, by identity
     */
    public Memory learned(Plan plan, RenderedTree tree, Changes changes, Map<String, String> inspected) {
        var changed = new HashSet<String>();
        changes.list().forEach(change -> changed.add(change.path()));
        var sums = new HashMap<String, Long>();
        inspected.forEach((identity, path) -> sums.put(path, ObjectSum.of(identity)));
        var learned = new HashMap<String, KnownUnit>();
        for (Unit unit : plan.units()) {
            var key = keys.of(unit);
            var known = filled.contains(key) ? seen(unit, tree, changed, sums) : memory.unit(key);
            known.ifPresent(files -> learned.put(key, files));
        }
        return new Memory(learned);
    }

    private Optional<KnownUnit> seen(Unit unit, RenderedTree tree, Set<String> changed, Map<String, Long> sums) {
        var files = new ArrayList<KnownUnit.KnownFile>();
        for (int i = 0; i < unit.files().size(); i++) {
            var path = unit.files().get(i).path();
            if (tree.has(path)) {
                var stamp = folder.get().stamp(path);
                if (changed.contains(path)
                        || !stamp.filter(folder.get()::isSettled).isPresent()) {
                    return Optional.empty();
                }
                files.add(new KnownUnit.KnownFile(i, stamp.get(), sums.getOrDefault(path, 0L)));
            }
        }
        return Optional.of(new KnownUnit(files));
    }
}
