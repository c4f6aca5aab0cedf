package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.Objects;
import java.util.stream.Collectors;

/** Values of objects: whether two say the same, and how one is shown in a line. */
final class Values {
    private Values() {}

    /** The order of a mapping's keys says nothing; a number says the same however it is spelt. */
    static boolean same(Node one, Node other) {
        if (one instanceof Node.Mapping a && other instanceof Node.Mapping b) {
            return a.entries().size() == b.entries().size()
                    && a.entries().stream()
                            .allMatch(entry -> b.get(entry.key())
                                    .filter(value -> same(entry.value(), value))
                                    .isPresent());
        }
        if (one instanceof Node.Sequence a && other instanceof Node.Sequence b) {
            if (a.items().size() != b.items().size()) {
                return false;
            }
            for (int i = 0; i < a.items().size(); i++) {
                if (!same(a.items().get(i), b.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one instanceof Node.Number a && other instanceof Node.Number b) {
            return a.value().compareTo(b.value()) == 0;
        }
        return isScalar(one) && one.getClass() == other.getClass() && Objects.equals(plain(one), plain(other));
    }

    static boolean isScalar(Node node) {
        return !(node instanceof Node.Mapping) && !(node instanceof Node.Sequence);
    }

    /** A scalar's own text; nothing for all else. */
    static String plain(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.value().toPlainString();
        }
        return node instanceof Node.Flag flag ? Boolean.toString(flag.value()) : "";
    }

    /** In one line, as JSON would have it, but with no quotation marks where none are needed to tell values apart. */
    static String text(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + text(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Values::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Text text) {
            return quoted(text.value());
        }
        return node instanceof Node.Empty ? "null" : plain(node);
    }

    private static String quoted(String text) {
        boolean mistakable = text.isEmpty()
                || text.matches("-?[0-9.]+|true|false|null|\\(absent\\)|\\s.*|.*\\s|[\\[{\"].*")
                || text.indexOf('\n') >= 0;
        return mistakable ? '"' + text.replace("\n", "\\n") + '"' : text;
    }
}
