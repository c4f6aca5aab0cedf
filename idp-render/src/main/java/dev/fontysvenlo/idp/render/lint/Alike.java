package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/** Whether two values say the same, wherever they stand and in whichever order their fields are. */
final class Alike {
    private Alike() {}

    static boolean are(Optional<Node> one, Optional<Node> other) {
        return one.isPresent() && other.isPresent() ? are(one.get(), other.get()) : one.isEmpty() && other.isEmpty();
    }

    private static boolean are(Node one, Node other) {
        if (one instanceof Node.Mapping mapping && other instanceof Node.Mapping second) {
            return mapping.entries().size() == second.entries().size()
                    && mapping.entries().stream()
                            .allMatch(entry -> are(Optional.of(entry.value()), second.get(entry.key())));
        }
        if (one instanceof Node.Sequence list && other instanceof Node.Sequence second) {
            if (list.items().size() != second.items().size()) {
                return false;
            }
            for (int i = 0; i < list.items().size(); i++) {
                if (!are(list.items().get(i), second.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        return scalar(one).equals(scalar(other));
    }

    /** A text and a number are never the same, and nothing is like nothing. */
    private static String scalar(Node node) {
        if (node instanceof Node.Text text) {
            return "text " + text.value();
        }
        if (node instanceof Node.Number number) {
            return "number " + number.value().stripTrailingZeros().toPlainString();
        }
        if (node instanceof Node.Flag flag) {
            return "flag " + flag.value();
        }
        return node instanceof Node.Empty ? "empty" : "other " + node.location();
    }
}
