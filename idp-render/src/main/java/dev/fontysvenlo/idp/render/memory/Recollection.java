package dev.fontysvenlo.idp.render.memory;

import dev.fontysvenlo.idp.render.lint.Ties;
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
 * stands on disk untouched; then it need not be filled, inspected or compared. It was judged when it had to be filled and
 * has become what stands on disk untouched; then it need not be inspected.
 */
public final class Recollection {
    private final Memory memory;
    private final UnitKeys keys;
    private final Supplier<RenderedFolder> folder;
    private final Set<String> filled = new HashSet<>();
    private final Map<String, KnownUnit> judged = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<Long> objects = new HashSet<>();
    private final Set<Long> routes = new HashSet<>();
    private final Set<Long> offers = new HashSet<>();
    private final Set<KnownTies.KnownNeed> needs = new HashSet<>();
    private boolean isClashing;
    private boolean isUsed;

    public Recollection(Memory memory, UnitKeys keys, Supplier<RenderedFolder> folder) {
        this.memory = memory.of(keys.judge());
        this.keys = keys;
        this.folder = folder;
    }

    /** The files that this unit has, if they need no other look. */
    public Optional<List<PlannedFile>> recall(Unit unit) {
        var place = UnitKeys.place(unit);
        var made = keys.made(unit);
        var known = memory.unit(place).filter(old -> old.made().equals(made) && isUntouched(unit, old));
        if (known.isEmpty()) {
            filled.add(place);
        }
        known.ifPresent(this::count);
        return known.map(old -> planned(unit, old));
    }

    /**
     * Whether it is known what this unit is to others, though nobody asked for its files: that depends on what it is made of
     * and not on what stands on disk.
     */
    public boolean recallTies(Unit unit) {
        var made = keys.made(unit);
        var known = memory.unit(UnitKeys.place(unit)).filter(old -> old.made().equals(made));
        known.ifPresent(this::count);
        return known.isPresent();
    }

    /**
     * What is known of a unit that has just been filled, if it was judged before; several threads may ask at once.
     *
     * @param files those that it has, and that stand on disk just as they were filled
     */
    public Optional<KnownUnit> judged(Unit unit, List<PlannedFile> files) {
        return memory.unit(UnitKeys.place(unit))
                .filter(old ->
                        old.paths() == sum(files) && isUntouched(unit, old) && old.paths() == sum(planned(unit, old)));
    }

    /** The same files as an earlier run has judged, which this run does not judge again. */
    public List<PlannedFile> trust(Unit unit, KnownUnit known) {
        judged.put(UnitKeys.place(unit), known);
        count(known);
        return planned(unit, known);
    }

    /** Whether this run has taken anything from the memory. */
    public boolean isUsed() {
        return isUsed;
    }

    private static List<PlannedFile> planned(Unit unit, KnownUnit known) {
        return known.files().stream()
                .map(file -> unit.files().get(file.index()))
                .toList();
    }

    private static long sum(List<PlannedFile> files) {
        return ObjectSum.of(files.stream().map(PlannedFile::path).sorted().toList());
    }

    private void count(KnownUnit known) {
        isUsed = true;
        for (var file : known.files()) {
            isClashing |= file.object() != 0 && !objects.add(file.object());
        }
        for (long route : known.ties().routes()) {
            isClashing |= !routes.add(route);
        }
        offers.addAll(known.ties().offers());
        needs.addAll(known.ties().needs());
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

    /** Keeps a unit out of the memory, because something of it must be seen each time. */
    public void leaveOut(Unit unit) {
        leftOut.add(UnitKeys.place(unit));
    }

    /**
     * Whether any object or route may be there twice, counting those of recalled units.
     *
     * @param inspected the objects of the other units, by identity
     * @param matched their routes
     */
    public boolean mayClash(Set<String> inspected, Set<String> matched) {
        return isClashing
                || inspected.stream().anyMatch(identity -> objects.contains(ObjectSum.of(identity)))
                || matched.stream().anyMatch(route -> routes.contains(ObjectSum.of(route)));
    }

    /** Whether a recalled unit has this object, or offers what goes by this name. */
    public boolean has(String key) {
        return has(ObjectSum.of(key));
    }

    private boolean has(long sum) {
        return objects.contains(sum) || offers.contains(sum);
    }

    /**
     * Whether recalled units may need what is not there any more.
     *
     * @param inspected the objects of the other units, by identity
     * @param offered what they offer
     */
    public boolean mayLack(Set<String> inspected, Set<String> offered) {
        var sums = new HashSet<Long>();
        inspected.forEach(identity -> sums.add(ObjectSum.of(identity)));
        offered.forEach(offer -> sums.add(ObjectSum.of(offer)));
        return needs.stream().anyMatch(need -> !need.isMet(sum -> has(sum) || sums.contains(sum)));
    }

    /** Whether this run has nothing to add to the memory and nothing to strike out. */
    public boolean isOldNews(Plan plan) {
        return filled.isEmpty() && memory.units().size() == plan.units().size();
    }

    /**
     * What the next run may know: every unit whose files were just now found to be on disk as they should, and what was
     * known of those that nobody asked for.
     *
     * @param seen the units that were filled
     */
    public Memory learned(Plan plan, RenderedTree tree, Changes changes, Seen seen) {
        var changed = new HashSet<String>();
        changes.list().forEach(change -> changed.add(change.path()));
        var learned = new HashMap<String, KnownUnit>();
        var found = new ArrayList<Unit>();
        for (Unit unit : plan.units()) {
            var place = UnitKeys.place(unit);
            var known = filled.contains(place) ? trusted(unit, place) : memory.unit(place);
            if (known.isPresent()) {
                learned.put(place, known.get());
            } else if (filled.contains(place) && isUnchanged(unit, tree, changed)) {
                found.add(unit);
            }
        }
        var sums = found.isEmpty() ? Map.<String, Long>of() : seen.sums();
        found.forEach(unit ->
                found(unit, tree, sums, seen.ties(unit)).ifPresent(files -> learned.put(UnitKeys.place(unit), files)));
        learned.keySet().removeAll(leftOut);
        return new Memory(keys.judge(), learned);
    }

    private static boolean isUnchanged(Unit unit, RenderedTree tree, Set<String> changed) {
        return changed.isEmpty()
                || unit.files().stream()
                        .map(PlannedFile::path)
                        .noneMatch(path -> changed.contains(path) && tree.has(path));
    }

    private Optional<KnownUnit> trusted(Unit unit, String place) {
        return Optional.ofNullable(judged.get(place))
                .map(known -> new KnownUnit(keys.made(unit), known.paths(), known.files(), known.ties()));
    }

    private Optional<KnownUnit> found(Unit unit, RenderedTree tree, Map<String, Long> sums, KnownTies ties) {
        var files = new ArrayList<KnownUnit.KnownFile>();
        var paths = new ArrayList<PlannedFile>();
        for (int i = 0; i < unit.files().size(); i++) {
            var path = unit.files().get(i).path();
            if (tree.has(path)) {
                var stamp = folder.get().stamp(path);
                if (!stamp.filter(folder.get()::isSettled).isPresent()) {
                    return Optional.empty();
                }
                files.add(new KnownUnit.KnownFile(i, stamp.get(), sums.getOrDefault(path, 0L)));
                paths.add(unit.files().get(i));
            }
        }
        return Optional.of(new KnownUnit(keys.made(unit), sum(paths), files, ties));
    }

    /**
     * What a run has filled.
     *
     * @param objects the path of each object, by identity
     * @param ties of each unit
     */
    public record Seen(Map<String, String> objects, Map<Unit.Subject, Ties> ties) {
        /** Of the identity of each object, by its path. */
        Map<String, Long> sums() {
            var sums = new HashMap<String, Long>();
            objects.forEach((identity, path) -> sums.put(path, ObjectSum.of(identity)));
            return sums;
        }

        KnownTies ties(Unit unit) {
            return KnownTies.of(ties.getOrDefault(unit.subject(), Ties.NONE));
        }
    }
}
