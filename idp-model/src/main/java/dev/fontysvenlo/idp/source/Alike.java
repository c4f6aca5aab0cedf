package dev.fontysvenlo.idp.source;

import java.util.Optional;

/** Whether two values say the same, wherever they stand: order of keys and spelling of numbers count for nothing. */
public final class Alike {
    private Alike() {}

    /** Nothing is like nothing. */
    public static boolean are(Optional<Node> one, Optional<Node> other) {
        return one.isPresent() && other.isPresent() ? are(one.get(), other.get()) : one.isEmpty() && other.isEmpty();
    }

    /** A text is never like a number. */
    public static boolean are(Node one, Node other) {
        if (one instanceof Node.Mapping a && other instanceof Node.Mapping b) {
            return a.entries().size() == b.entries().size()
                    && a.entries().stream()
                            .allMatch(entry -> b.get(entry.key())
                                    .filter(value -> are(entry.value(), value))
                                    .isPresent());
        }
        if (one instanceof Node.Sequence a && other instanceof Node.Sequence b) {
            if (a.items().size() != b.items().size()) {
                return false;
            }
            for (int i = 0; i < a.items().size(); i++) {
                if (!are(a.items().get(i), b.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        return areScalars(one, other);
    }

    private static boolean areScalars(Node one, Node other) {
        if (one instanceof Node.Text a && other instanceof Node.Text b) {
            return a.value().equals(b.value());
        }
        if (one instanceof Node.Number a && other instanceof Node.Number b) {
            return a.value().compareTo(b.value()) == 0;
        }
        if (one instanceof Node.Flag a && other instanceof Node.Flag b) {
            return a.value() == b.value();
        }
        return one instanceof Node.Empty && other instanceof Node.Empty;
    }
}
