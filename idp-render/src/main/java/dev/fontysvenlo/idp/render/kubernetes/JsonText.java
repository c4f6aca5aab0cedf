package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;

/** A tree as JSON on one line, fields in the order of their names, so that one tree is always one text. */
final class JsonText {
    private final StringBuilder line = new StringBuilder();

    private JsonText() {}

    static String of(Node node) {
        var text = new JsonText();
        text.append(node);
        return text.line.toString();
    }

    private void append(Node node) {
        if (node instanceof Node.Mapping mapping) {
            appendMapping(mapping);
        } else if (node instanceof Node.Sequence sequence) {
            appendSequence(sequence);
        } else if (node instanceof Node.Text text) {
            appendText(text.value());
        } else if (node instanceof Node.Number number) {
            line.append(number.value().stripTrailingZeros().toPlainString());
        } else if (node instanceof Node.Flag flag) {
            line.append(flag.value());
        } else {
            line.append("null");
        }
    }

    private void appendMapping(Node.Mapping mapping) {
        line.append('{');
        var entries = mapping.entries().stream()
                .sorted(Comparator.comparing(Node.Entry::key))
                .iterator();
        while (entries.hasNext()) {
            var entry = entries.next();
            appendText(entry.key());
            line.append(':');
            append(entry.value());
            line.append(entries.hasNext() ? "," : "");
        }
        line.append('}');
    }

    private void appendSequence(Node.Sequence sequence) {
        line.append('[');
        for (Iterator<Node> items = sequence.items().iterator(); items.hasNext(); ) {
            append(items.next());
            line.append(items.hasNext() ? "," : "");
        }
        line.append(']');
    }

    private void appendText(String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                default -> {
                    if (c < ' ' || c > '~') {
                        line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
