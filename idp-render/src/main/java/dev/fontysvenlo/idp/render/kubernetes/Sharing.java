package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Gives a name to each large part that definitions have in common, so that it is in the pack once: an ApplicationSet
 * holds the schema of an Application two dozen times.
 */
final class Sharing {
    private static final int WORTH_A_NAME = 400;
    private static final Set<String> SCHEMA_WORDS = Set.of("items", "additionalProperties");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, Node> shared = new TreeMap<>();

    private Sharing() {}

    /** The same definitions, and those that they now share. */
    static SortedMap<String, Node> of(SortedMap<String, Node> definitions) {
        var sharing = new Sharing();
        definitions.values().forEach(sharing::count);
        definitions.forEach((name, schema) -> sharing.shared.put(name, sharing.below(schema)));
        return sharing.shared;
    }

    private void count(Node schema) {
        if (schema instanceof Node.Mapping mapping) {
            if (counts.merge(JsonText.of(schema), 1, Integer::sum) == 1) {
                mapping.entries().forEach(entry -> {
                    if (SCHEMA_WORDS.contains(entry.key())) {
                        count(entry.value());
                    } else if (entry.key().equals("properties")) {
                        ((Node.Mapping) entry.value()).entries().forEach(field -> count(field.value()));
                    }
                });
            }
        }
    }

    private Node schema(Node schema) {
        var text = JsonText.of(schema);
        if (text.length() < WORTH_A_NAME || counts.getOrDefault(text, 0) < 2) {
            return below(schema);
        }
        var known = names.get(text);
        if (known != null) {
            return reference(known);
        }
        var name = nameOf(text);
        names.put(text, name);
        shared.put(name, below(schema));
        return reference(name);
    }

    private Node below(Node schema) {
        if (!(schema instanceof Node.Mapping mapping)) {
            return schema;
        }
        var entries = mapping.entries().stream()
                .map(entry -> new Node.Entry(entry.key(), Trees.NOWHERE, keyword(entry)))
                .toList();
        return new Node.Mapping(Trees.NOWHERE, entries);
    }

    private Node keyword(Node.Entry entry) {
        if (SCHEMA_WORDS.contains(entry.key())) {
            return schema(entry.value());
        }
        if (!entry.key().equals("properties")) {
            return entry.value();
        }
        var fields = ((Node.Mapping) entry.value())
                .entries().stream()
                        .map(field -> new Node.Entry(field.key(), Trees.NOWHERE, schema(field.value())))
                        .toList();
        return new Node.Mapping(Trees.NOWHERE, fields);
    }

    /** A name by the content, so that a change elsewhere does not rename it. */
    private String nameOf(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        var name = "shared." + Long.toHexString(sum.getValue());
        while (shared.containsKey(name)) {
            name += "x";
        }
        return name;
    }

    private static Node reference(String name) {
        var entry = new Node.Entry("$ref", Trees.NOWHERE, new Node.Text(Trees.NOWHERE, name));
        return new Node.Mapping(Trees.NOWHERE, List.of(entry));
    }
}
