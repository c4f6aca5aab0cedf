package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * One kind of a pack as a JSON Schema that needs no other file, for tools that read those. What JSON Schema has no word
 * for is left out: the keys of a list's entries.
 */
final class StandaloneSchema {
    private static final Set<String> AS_THEY_ARE = Set.of(
            "required",
            "pattern",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");
    private static final Set<String> NESTED = Set.of("items", "not");
    private static final Set<String> ALTERNATIVES = Set.of("allOf", "anyOf", "oneOf");

    private final SchemaPack pack;
    private final Deque<String> open = new ArrayDeque<>();

    private StandaloneSchema(SchemaPack pack) {
        this.pack = pack;
    }

    /** The schema as JSON. */
    static String of(SchemaPack pack, String definition) {
        return JsonText.of(new StandaloneSchema(pack).referred(definition));
    }

    /** A definition that names itself is cut where it does: below that place everything is accepted. */
    private Node referred(String name) {
        if (open.contains(name)) {
            return object(List.of());
        }
        open.push(name);
        var schema = schema(pack.tree(name), true);
        open.pop();
        return schema;
    }

    private Node schema(Node written, boolean closed) {
        if (!(written instanceof Node.Mapping schema)) {
            return written;
        }
        var reference = Trees.text(schema, "$ref");
        if (!reference.isEmpty()) {
            return referred(reference);
        }
        var entries = new ArrayList<Node.Entry>();
        for (Node.Entry entry : schema.entries()) {
            keyword(schema, entry, entries);
        }
        type(schema, entries);
        if (closed && isClosed(schema)) {
            entries.add(entry("additionalProperties", new Node.Flag(Trees.NOWHERE, false)));
        }
        return object(entries);
    }

    private void keyword(Node.Mapping schema, Node.Entry entry, List<Node.Entry> entries) {
        var word = entry.key();
        if (AS_THEY_ARE.contains(word)) {
            entries.add(entry);
        } else if (NESTED.contains(word)) {
            entries.add(entry(word, schema(entry.value(), !word.equals("not"))));
        } else if (ALTERNATIVES.contains(word)) {
            entries.add(entry(
                    word,
                    list(Trees.items(schema, word).stream()
                            .map(node -> schema(node, false))
                            .toList())));
        } else if (word.equals("additionalProperties")) {
            entries.add(entry(word, schema(entry.value(), true)));
        } else if (word.equals("properties")) {
            entries.add(entry(
                    word,
                    object(((Node.Mapping) entry.value())
                            .entries().stream()
                                    .map(field -> entry(field.key(), schema(field.value(), true)))
                                    .toList())));
        } else if (word.equals("enum")) {
            entries.add(entry(word, withNull(schema, Trees.items(schema, "enum"))));
        } else if (word.equals("minimum") || word.equals("maximum")) {
            boolean exclusive = Trees.flag(schema, exclusive(word));
            entries.add(entry(exclusive ? exclusive(word) : word, entry.value()));
        } else if (word.equals("x-kubernetes-list-type")
                && Trees.text(schema, word).equals("set")) {
            entries.add(entry("uniqueItems", new Node.Flag(Trees.NOWHERE, true)));
        }
    }

    private static String exclusive(String word) {
        return word.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum";
    }

    private static void type(Node.Mapping schema, List<Node.Entry> entries) {
        var format = Trees.text(schema, "format");
        if (Trees.flag(schema, "x-kubernetes-int-or-string")) {
            entries.add(entry("type", withNull(schema, List.of(text("integer"), text("string")))));
        } else if (format.equals("quantity")) {
            entries.add(entry("type", withNull(schema, List.of(text("number"), text("string")))));
        } else if (schema.get("type").isPresent()) {
            entries.add(entry("type", withNull(schema, List.of(text(Trees.text(schema, "type"))))));
        }
        Formats.pattern(format).ifPresent(pattern -> {
            var more = object(List.of(entry("pattern", text("^(" + pattern + ")$"))));
            entries.add(entry("allOf", list(List.of(more))));
        });
        if (format.equals("int32") || format.equals("int64")) {
            bounds(schema, format.equals("int32") ? Integer.MAX_VALUE : Long.MAX_VALUE, entries);
        }
    }

    private static void bounds(Node.Mapping schema, long most, List<Node.Entry> entries) {
        var largest = BigDecimal.valueOf(most);
        if (schema.get("maximum").isEmpty()) {
            entries.add(entry("maximum", new Node.Number(Trees.NOWHERE, largest)));
        }
        if (schema.get("minimum").isEmpty()) {
            entries.add(entry(
                    "minimum", new Node.Number(Trees.NOWHERE, largest.negate().subtract(BigDecimal.ONE))));
        }
    }

    private static Node withNull(Node.Mapping schema, List<Node> values) {
        if (!Trees.flag(schema, "nullable")) {
            return list(values);
        }
        var all = new ArrayList<>(values);
        all.add(
                schema.get("enum").isPresent() && values.equals(Trees.items(schema, "enum"))
                        ? new Node.Empty(Trees.NOWHERE)
                        : text("null"));
        return list(all);
    }

    private static boolean isClosed(Node.Mapping schema) {
        return schema.get("properties").isPresent()
                && schema.get("additionalProperties").isEmpty()
                && !Trees.flag(schema, "x-kubernetes-preserve-unknown-fields");
    }

    private static Node object(List<Node.Entry> entries) {
        return new Node.Mapping(Trees.NOWHERE, entries);
    }

    private static Node list(List<Node> items) {
        return new Node.Sequence(Trees.NOWHERE, items);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Trees.NOWHERE, value);
    }

    private static Node text(String value) {
        return new Node.Text(Trees.NOWHERE, value);
    }
}
