package dev.fontysvenlo.idp.render.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that are the same but for the names of their teams, of which the first was read and found right: the others need
 * not be parsed. That is safe because the whole text is compared, with every place of such a name marked: two such files
 * have the same keys, the same quotes and the same lines, and these names are lower-case letters, digits and dashes,
 * which mean nothing to YAML. To a schema the length of a name can mean something, and so only a name is taken for a twin
 * that is neither longer nor shorter than all that were read.
 */
final class Twins {
    /** Of one template, one for each shape that its files take; more would cost more than a parse now and then. */
    private static final int MOST = 64;

    static final int NO_SHAPE = -1;

    private final ConcurrentMap<String, List<Twin>> known = new ConcurrentHashMap<>();
    private final AtomicInteger shapes = new AtomicInteger();

    /** What a file like this one says it is, with this team's names in it; empty when none was read yet. */
    Optional<Found> find(Manifest manifest) {
        if (manifest.owner().isEmpty()) {
            return Optional.empty();
        }
        for (Twin twin : known.getOrDefault(place(manifest), List.of())) {
            var name = twin.hasLengthOf(manifest) ? twin.nameOf(manifest) : Optional.<ObjectName>empty();
            if (name.isPresent()) {
                return name.map(found -> new Found(found, twin.shape()));
            }
        }
        return Optional.empty();
    }

    /** Remembers a file that was read and found right. */
    Found keep(Manifest manifest, ObjectName name) {
        if (manifest.owner().isEmpty()) {
            return new Found(name, NO_SHAPE);
        }
        for (Twin twin : known.getOrDefault(place(manifest), List.of())) {
            if (twin.nameOf(manifest).isPresent()) {
                twin.extendTo(manifest);
                return new Found(name, twin.shape());
            }
        }
        var twin = Twin.of(manifest, name, shapes.incrementAndGet());
        known.merge(place(manifest), List.of(twin), (before, first) -> withFirst(twin, before));
        return new Found(name, twin.shape());
    }

    /** A new list, because others may be looking through the old one; the oldest twin makes room. */
    private static List<Twin> withFirst(Twin twin, List<Twin> before) {
        var twins = new ArrayList<Twin>(before.size() + 1);
        twins.add(twin);
        twins.addAll(before.subList(0, Math.min(before.size(), MOST - 1)));
        return List.copyOf(twins);
    }

    /** What one cluster accepts, another may refuse. */
    private static String place(Manifest manifest) {
        return manifest.cluster() + "|" + manifest.template();
    }

    /** What a file says it is, and the number that it has in common with those like it. */
    record Found(ObjectName name, int shape) {}
}
