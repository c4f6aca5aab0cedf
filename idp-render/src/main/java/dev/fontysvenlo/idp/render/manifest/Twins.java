package dev.fontysvenlo.idp.render.manifest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    private final Map<String, Deque<Twin>> known = new HashMap<>();
    private int shapes;

    /** What a file like this one says it is, with this team's names in it; empty when none was read yet. */
    Optional<Found> find(Manifest manifest) {
        var twins = known.get(place(manifest));
        if (twins == null || manifest.owner().isEmpty()) {
            return Optional.empty();
        }
        for (Twin twin : twins) {
            var name = twin.hasLengthOf(manifest) ? twin.nameOf(manifest) : Optional.<ObjectName>empty();
            if (name.isPresent()) {
                twins.remove(twin);
                twins.addFirst(twin); // its neighbours in the plan are likely to be of the same shape
                return name.map(found -> new Found(found, twin.shape()));
            }
        }
        return Optional.empty();
    }

    /** Remembers a file that was read and found right. */
    void keep(Manifest manifest, ObjectName name) {
        if (!manifest.owner().isEmpty()) {
            var twins = known.computeIfAbsent(place(manifest), place -> new ArrayDeque<>());
            for (Twin twin : twins) {
                if (twin.nameOf(manifest).isPresent()) {
                    twin.extendTo(manifest);
                    return;
                }
            }
            twins.addFirst(Twin.of(manifest, name, shapes++));
            if (twins.size() > MOST) {
                twins.removeLast();
            }
        }
    }

    /** The shape of a file that was just read; one of its own where it was not kept. */
    int shapeOf(Manifest manifest) {
        return find(manifest).map(Found::shape).orElseGet(() -> shapes++);
    }

    /** A file like one that was read: what it says it is, and the number that it has in common with the other. */
    record Found(ObjectName name, int shape) {}

    /** What one cluster accepts, another may refuse. */
    private static String place(Manifest manifest) {
        return manifest.cluster() + "|" + manifest.template();
    }
}
