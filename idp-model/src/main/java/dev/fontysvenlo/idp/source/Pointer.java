package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/** JSON pointers (RFC 6901) resolved against a tree. */
final class Pointer {
    private Pointer() {}

    static Optional<Node> value(Node root, String pointer) {
        Optional<Node> node = Optional.of(root);
        for (String segment : segments(pointer)) {
            node = node.flatMap(parent -> child(parent, segment));
        }
        return node;
    }

    static Location find(Node root, String pointer, boolean key) {
        var node = root;
        var location = root.location();
        for (String segment : segments(pointer)) {
            var child = child(node, segment);
            if (child.isEmpty()) {
                return location;
            }
            location = key ? keyLocation(node, segment) : child.get().location();
            node = child.get();
        }
        return location;
    }

    private static Location keyLocation(Node parent, String segment) {
        if (parent instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals(segment)) {
                    return entry.keyLocation();
                }
            }
        }
        return child(parent, segment).orElse(parent).location();
    }

    private static Optional<Node> child(Node parent, String segment) {
        if (parent instanceof Node.Mapping mapping) {
            return mapping.get(segment);
        }
        if (parent instanceof Node.Sequence sequence && segment.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(segment);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> segments(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        var segments = pointer.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].indexOf('~') >= 0) {
                segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
            }
        }
        return List.of(segments);
    }
}
