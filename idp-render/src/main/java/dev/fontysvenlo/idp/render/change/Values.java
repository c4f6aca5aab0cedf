package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.stream.Collectors;

/** Values of objects: how one is shown in a line. */
final class Values {
    private Values() {}

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
