package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.Map;

/** Trees with the places that their values would have in a file: one field a line, below one line of comment. */
final class Trees {
    private final String file;
    private int line = 1;

    private Trees(String file) {
        this.file = file;
    }

    static Document document(String file, Map<String, Object> fields) {
        return new Document(file, new Trees(file).mapping(fields, 0));
    }

    private Node.Mapping mapping(Map<?, ?> fields, int depth) {
        var start = new Location(file, line + 1, 2 * depth + 1, 1);
        var entries = new ArrayList<Node.Entry>();
        fields.forEach((key, value) -> {
            line++;
            var name = key.toString();
            entries.add(new Node.Entry(
                    name, new Location(file, line, 2 * depth + 1, name.length()), value(value, name, depth)));
        });
        return new Node.Mapping(start, entries);
    }

    private Node value(Object value, String key, int depth) {
        if (value instanceof Map<?, ?> fields) {
            return mapping(fields, depth + 1);
        }
        var text = value.toString();
        return new Node.Text(new Location(file, line, 2 * depth + key.length() + 3, text.length()), text);
    }
}
