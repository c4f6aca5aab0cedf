package dev.fontysvenlo.idp.render.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Files that are the same but for the names of their teams, of which the first was read and found right: the others need
 * not be parsed. That is safe because the whole text is compared, with every place of such a name marked: two such files
 * have the same keys, the same quotes and the same lines, and these names are lower-case letters, digits and dashes,
 * which mean nothing to YAML.
 */
final class Twins {
    /** Of one template, one for each shape that its files take; more would cost more than a parse now and then. */
    private static final int MOST = 64;

    private final ConcurrentMap<String, List<Twin>> known = new ConcurrentHashMap<>();

    /** What a file like this one says it is, with this team's names in it; empty when none was read yet. */
    Optional<ObjectName> find(Manifest manifest) {
        if (manifest.owner().isEmpty()) {
            return Optional.empty();
        }
        for (Twin twin : known.getOrDefault(manifest.template(), List.of())) {
            var name = twin.nameOf(manifest);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Remembers a file that was read and found right. */
    void keep(Manifest manifest, ObjectName name) {
        if (!manifest.owner().isEmpty()) {
            var twin = Twin.of(manifest, name);
            known.merge(manifest.template(), List.of(twin), (before, first) -> withFirst(twin, before));
        }
    }

    /** A new list, because others may be looking through the old one; the oldest twin makes room. */
    private static List<Twin> withFirst(Twin twin, List<Twin> before) {
        var twins = new ArrayList<Twin>(before.size() + 1);
        twins.add(twin);
        twins.addAll(before.subList(0, Math.min(before.size(), MOST - 1)));
        return List.copyOf(twins);
    }
}
