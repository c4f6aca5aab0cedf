package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A schema as API servers and custom resources publish it, cut down to what decides whether an object is accepted. */
final class Simplification {
    static final String OBJECT_META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private static final String QUANTITY = "io.k8s.apimachinery.pkg.api.resource.Quantity";
    private static final String REFERENCE = "#/definitions/";
    private static final Set<String> SCALAR_WORDS = Set.of(
            "type",
            "format",
            "pattern",
            "nullable",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "x-kubernetes-int-or-string",
            "x-kubernetes-preserve-unknown-fields",
            "x-kubernetes-embedded-resource",
            "x-kubernetes-list-type");
    private static final Set<String> LIST_WORDS = Set.of("required", "enum", "x-kubernetes-list-map-keys");
    private static final Set<String> ALTERNATIVES = Set.of("allOf", "anyOf", "oneOf");

    private final boolean closed;

    private Simplification(boolean closed) {
        this.closed = closed;
    }

    /** One definition of an OpenAPI document; in those of Kubernetes itself an object without fields may hold any. */
    static Node definition(String name, Node schema) {
        return switch (name) {
            case QUANTITY -> object(List.of(entry("format", text("quantity"))));
            case "io.k8s.apimachinery.pkg.util.intstr.IntOrString" ->
                object(List.of(entry("x-kubernetes-int-or-string", new Node.Flag(Trees.NOWHERE, true))));
            default -> new Simplification(!name.startsWith("io.k8s.")).schema(schema);
        };
    }

    /** The schema of a custom resource, with the fields that every object has. */
    static Node customResource(Node schema) {
        return whole(new Simplification(true).schema(schema));
    }

    private Node schema(Node written) {
        if (!(written instanceof Node.Mapping mapping)) {
            return written;
        }
        var entries = new ArrayList<Node.Entry>();
        for (Node.Entry entry : mapping.entries()) {
            keyword(mapping, entry).ifPresent(value -> entries.add(entry(entry.key(), value)));
        }
        boolean bare = closed
                && Trees.text(mapping, "type").equals("object")
                && mapping.get("properties").isEmpty()
                && mapping.get("additionalProperties").isEmpty()
                && !Trees.flag(mapping, "x-kubernetes-preserve-unknown-fields");
        if (bare) {
            entries.add(entry("additionalProperties", new Node.Flag(Trees.NOWHERE, false)));
        }
        Node simple = object(entries);
        return Trees.flag(mapping, "x-kubernetes-embedded-resource") ? whole(simple) : simple;
    }

    private Optional<Node> keyword(Node.Mapping schema, Node.Entry entry) {
        var word = entry.key();
        var value = entry.value();
        if (SCALAR_WORDS.contains(word) || LIST_WORDS.contains(word)) {
            return Optional.of(value);
        }
        if (ALTERNATIVES.contains(word)) {
            boolean saysTypesOnly = word.equals("anyOf") && Trees.flag(schema, "x-kubernetes-int-or-string");
            return saysTypesOnly ? Optional.empty() : Optional.of(list(value));
        }
        return switch (word) {
            case "$ref" -> Optional.of(text(((Node.Text) value).value().substring(REFERENCE.length())));
            case "properties" -> Optional.of(properties(value));
            case "items", "not" -> Optional.of(schema(value));
            case "additionalProperties" -> Optional.of(schema(value));
            case "default" -> isScalar(value) ? Optional.of(value) : Optional.empty();
            case "x-kubernetes-validations" -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    /** The names of fields are no keywords, whatever they are called. */
    private Node properties(Node written) {
        var entries = ((Node.Mapping) written)
                .entries().stream()
                        .map(field -> entry(field.key(), schema(field.value())))
                        .toList();
        return object(entries);
    }

    private Node list(Node written) {
        var items = ((Node.Sequence) written).items().stream().map(this::schema).toList();
        return new Node.Sequence(Trees.NOWHERE, items);
    }

    private static Node whole(Node schema) {
        var fields = new ArrayList<Node.Entry>(List.of(
                entry("apiVersion", object(List.of(entry("type", text("string"))))),
                entry("kind", object(List.of(entry("type", text("string"))))),
                entry("metadata", object(List.of(entry("$ref", text(OBJECT_META)))))));
        Trees.mapping(schema, "properties").stream()
                .flatMap(properties -> properties.entries().stream())
                .filter(field -> !Set.of("apiVersion", "kind", "metadata").contains(field.key()))
                .forEach(fields::add);
        var entries = new ArrayList<Node.Entry>(List.of(entry("properties", object(fields))));
        ((Node.Mapping) schema)
                .entries().stream()
                        .filter(entry -> !entry.key().equals("properties"))
                        .filter(entry -> !isFalse(entry))
                        .forEach(entries::add);
        return object(entries);
    }

    private static boolean isFalse(Node.Entry entry) {
        return entry.key().equals("additionalProperties") && entry.value() instanceof Node.Flag flag && !flag.value();
    }

    private static boolean isScalar(Node node) {
        return !(node instanceof Node.Mapping || node instanceof Node.Sequence || node instanceof Node.Empty);
    }

    private static Node object(List<Node.Entry> entries) {
        return new Node.Mapping(Trees.NOWHERE, entries);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Trees.NOWHERE, value);
    }

    private static Node text(String value) {
        return new Node.Text(Trees.NOWHERE, value);
    }
}
