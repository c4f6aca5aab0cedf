package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.parallel.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the objects of two rendered trees differ. Files that change alike but for their teams' names are read once, which
 * is what makes a change of a template affordable: it touches every team.
 */
public final class TreeDiff {
    private final Map<MaskedPair.Shape, Alike> changed = new LinkedHashMap<>();
    private final Map<Audience, SortedMapOfFiles> created = new TreeMap<>();
    private final Map<Audience, SortedMapOfFiles> deleted = new TreeMap<>();
    private final SortedSet<Audience> before;
    private final SortedSet<Audience> after;

    /**
     * @param before every team that the base renders
     * @param after every team that is rendered now
     */
    public TreeDiff(SortedSet<Audience> before, SortedSet<Audience> after) {
        this.before = new TreeSet<>(before);
        this.after = new TreeSet<>(after);
    }

    /** Takes one file that differs; in any order. */
    public void add(FilePair pair) {
        add(MaskedPair.of(pair));
    }

    /** The same of one that was looked at before, such as by another thread. */
    public void add(MaskedPair masked) {
        if (masked.shape().isPresent()) {
            changed.computeIfAbsent(masked.shape().get(), first -> new Alike(masked.pair()))
                    .audiences
                    .add(masked.audience());
        } else {
            var pair = masked.pair();
            pair.after().ifPresent(text -> files(created, masked.audience()).put(pair.path(), text));
            pair.before().ifPresent(text -> files(deleted, masked.audience()).put(pair.path(), text));
        }
    }

    /** Everything that was added, as changes of objects and of whole teams. */
    public TreeChanges changes() {
        var renames = TeamRenames.among(gone(), fresh(), deleted, created);
        renames.forEach((from, to) -> pairUp(from, to));
        var objects = new ArrayList<ObjectGroup>();
        // on all processors, and in the order in which they were added
        Parallel.map(changed.values(), Alike::parse).forEach(parsed -> parsed.ifPresent(objects::add));
        objects.addAll(new Leftovers(created, deleted, fresh(), gone()).groups());
        var renamed = new TreeMap<Audience, Audience>(renames);
        return new TreeChanges(
                ObjectGroup.merged(objects),
                except(fresh(), renames.values()),
                except(gone(), renames.keySet()),
                farewells(),
                renamed);
    }

    private SortedMap<Audience, List<RenderedObject>> farewells() {
        var farewells = new TreeMap<Audience, List<RenderedObject>>();
        for (Audience team : gone()) {
            var jobs = new ArrayList<RenderedObject>();
            files(created, team)
                    .forEach((path, text) -> Farewell.job(path, text).ifPresent(jobs::add));
            farewells.put(team, jobs);
        }
        return farewells;
    }

    private SortedSet<Audience> gone() {
        return except(before, after);
    }

    private SortedSet<Audience> fresh() {
        return except(after, before);
    }

    private static SortedSet<Audience> except(SortedSet<Audience> all, java.util.Collection<Audience> those) {
        var rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    /** The files of a renamed team, as if the team had had its new name all the time. */
    private void pairUp(Audience from, Audience to) {
        var old = files(deleted, from);
        var now = files(created, to);
        for (var path : List.copyOf(old.keySet())) {
            var moved = TeamRenames.renamed(path, from, to);
            var text = now.get(moved);
            if (text != null) {
                var then = old.get(path);
                if (then != null) {
                    var before = TeamRenames.renamed(then, from, to);
                    add(MaskedPair.of(new FilePair(moved, Optional.of(before), Optional.of(text)), to));
                    old.remove(path);
                    now.remove(moved);
                }
            }
        }
    }

    private static SortedMapOfFiles files(Map<Audience, SortedMapOfFiles> all, Audience audience) {
        return all.computeIfAbsent(audience, first -> new SortedMapOfFiles());
    }

    /** Texts by path. */
    static final class SortedMapOfFiles extends TreeMap<String, String> {
        private static final long serialVersionUID = 1;
    }

    /** The first of the files that change alike, and whom they all are for. */
    private static final class Alike {
        private final FilePair pair;
        private final SortedSet<Audience> audiences = new TreeSet<>();

        private Alike(FilePair pair) {
            this.pair = pair;
        }

        private Optional<ObjectGroup> parse() {
            return pair.before()
                    .flatMap(this::parse)
                    .flatMap(old -> pair.after().flatMap(this::parse).map(now -> Pairing.of(old, now)))
                    .map(change -> new ObjectGroup(change, audiences));
        }

        private Optional<RenderedObject> parse(String text) {
            return RenderedObject.parse(pair.path(), text);
        }
    }
}
