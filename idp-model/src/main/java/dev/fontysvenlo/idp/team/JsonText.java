package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Maps, lists, texts, whole numbers and flags as JSON, a field a line, so that a change is a line too. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        var deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ": " + text(entry.getValue(), deeper))
                    .collect(block("{", "}", deeper, indent, map.isEmpty()));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> text(item, deeper))
                    .collect(block("[", "]", deeper, indent, list.isEmpty()));
        }
        return value instanceof String word ? quoted(word) : value.toString();
    }

    private static Collector<CharSequence, ?, String> block(
            String open, String close, String deeper, String indent, boolean isEmpty) {
        return isEmpty
                ? Collectors.joining("", open, close)
                : Collectors.joining(",\n" + deeper, open + "\n" + deeper, "\n" + indent + close);
    }

    private static String quoted(String word) {
        var json = new StringBuilder("\"");
        word.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                json.append("\\u").append("%04x".formatted(c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
