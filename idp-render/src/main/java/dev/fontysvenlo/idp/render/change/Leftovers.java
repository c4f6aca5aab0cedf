package dev.fontysvenlo.idp.render.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Files that stand on one side alone, of audiences that stay: an object that moved to another file is the same, one of
 * the same kind that says nearly the same has another name, and the rest comes or goes.
 */
final class Leftovers {
    /** Of their lines. */
    private static final double ALIKE = 0.6;

    private final Map<Audience, TreeDiff.SortedMapOfFiles> created;
    private final Map<Audience, TreeDiff.SortedMapOfFiles> deleted;
    private final SortedSet<Audience> fresh;
    private final SortedSet<Audience> gone;

    Leftovers(
            Map<Audience, TreeDiff.SortedMapOfFiles> created,
            Map<Audience, TreeDiff.SortedMapOfFiles> deleted,
            SortedSet<Audience> fresh,
            SortedSet<Audience> gone) {
        this.created = created;
        this.deleted = deleted;
        this.fresh = fresh;
        this.gone = gone;
    }

    /** Audiences whose files come and go alike are looked at once. */
    List<ObjectGroup> groups() {
        var audiences = new TreeSet<>(created.keySet());
        audiences.addAll(deleted.keySet());
        audiences.removeIf(audience -> fresh.contains(audience) || gone.contains(audience));
        var alike = new LinkedHashMap<List<Map<MaskedText, MaskedText>>, SortedSet<Audience>>();
        for (Audience audience : audiences) {
            alike.computeIfAbsent(
                            List.of(masked(audience, created), masked(audience, deleted)), first -> new TreeSet<>())
                    .add(audience);
        }
        return alike.values().stream().flatMap(group -> of(group).stream()).toList();
    }

    private static Map<MaskedText, MaskedText> masked(
            Audience audience, Map<Audience, TreeDiff.SortedMapOfFiles> files) {
        var mask = new Mask(audience);
        var masked = new HashMap<MaskedText, MaskedText>();
        files.getOrDefault(audience, new TreeDiff.SortedMapOfFiles())
                .forEach((path, text) -> masked.put(mask.file(path), mask.file(text)));
        return masked;
    }

    private List<ObjectGroup> of(SortedSet<Audience> group) {
        var old = objects(deleted, group.first());
        var now = objects(created, group.first());
        var groups = new ArrayList<ObjectGroup>();
        for (RenderedObject before : List.copyOf(old)) {
            moved(before, now).or(() -> renamed(before, now)).ifPresent(after -> {
                groups.add(new ObjectGroup(Pairing.of(before, after), group));
                old.remove(before);
                now.remove(after);
            });
        }
        old.forEach(object -> groups.add(new ObjectGroup(new ObjectChange.Deleted(object), group)));
        now.forEach(object -> groups.add(new ObjectGroup(new ObjectChange.Created(object), group)));
        return groups;
    }

    private static List<RenderedObject> objects(Map<Audience, TreeDiff.SortedMapOfFiles> files, Audience audience) {
        var objects = new ArrayList<RenderedObject>();
        files.getOrDefault(audience, new TreeDiff.SortedMapOfFiles())
                .forEach((path, text) -> RenderedObject.parse(path, text).ifPresent(objects::add));
        return objects;
    }

    private static Optional<RenderedObject> moved(RenderedObject before, List<RenderedObject> now) {
        return now.stream()
                .filter(after -> !after.name().isKustomization())
                .filter(after -> after.name().identity().equals(before.name().identity()))
                .findFirst();
    }

    private static Optional<RenderedObject> renamed(RenderedObject before, List<RenderedObject> now) {
        return now.stream()
                .filter(after -> after.kind().equals(before.kind())
                        && folder(after.path()).equals(folder(before.path()))
                        && alike(before, after) >= ALIKE)
                .max(java.util.Comparator.comparingDouble(after -> alike(before, after)));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The share of the fields' lines that both have, with the one name read as the other. */
    private static double alike(RenderedObject before, RenderedObject after) {
        var one = new ArrayList<>(Leaves.of(before.root(), before.name().name()));
        var other = Leaves.of(after.root(), after.name().name());
        int all = Math.max(one.size(), other.size());
        long same = other.stream().filter(one::remove).count();
        return all == 0 ? 0 : (double) same / all;
    }
}
