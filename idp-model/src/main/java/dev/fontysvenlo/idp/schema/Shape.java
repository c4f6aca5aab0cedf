package dev.fontysvenlo.idp.schema;

import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Optional;

/** What a schema says about one place of a file; a keyword beside a {@code $ref} goes before one behind it. */
record Shape(Node.Mapping written, Node.Mapping schema) {
    private static final String DEFINITIONS = "#/definitions/";

    static Shape of(Node schema) {
        if (schema instanceof Node.Mapping mapping) {
            return new Shape(mapping, mapping);
        }
        throw new IllegalArgumentException("not a schema: " + schema.location());
    }

    Optional<Node> keyword(String name) {
        return written.get(name).or(() -> target().flatMap(target -> target.keyword(name)));
    }

    Optional<String> text(String name) {
        return keyword(name).filter(Node.Text.class::isInstance).map(node -> ((Node.Text) node).value());
    }

    /** What a file says at a field or an item of this place. */
    Optional<Shape> child(String segment) {
        return property(segment).or(() -> shape("additionalProperties")).or(() -> shape("items"));
    }

    Optional<Shape> names() {
        return shape("propertyNames");
    }

    /** The shape at a JSON pointer, empty where the schema knows nothing. */
    Optional<Shape> at(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(this);
        }
        var shape = Optional.of(this);
        for (String segment : pointer.substring(1).split("/", -1)) {
            shape = shape.flatMap(
                    parent -> parent.child(segment.replace("~1", "/").replace("~0", "~")));
        }
        return shape;
    }

    /** The fields by name, in the order of the schema. */
    List<String> fields() {
        return keyword("properties").map(Shape::keys).orElse(List.of());
    }

    List<String> texts(String name) {
        return keyword(name)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node)
                        .items().stream().map(Shape::shown).toList())
                .orElse(List.of());
    }

    Optional<Node> example() {
        return keyword("examples")
                .filter(Node.Sequence.class::isInstance)
                .flatMap(node -> ((Node.Sequence) node).items().stream().findFirst());
    }

    /** A scalar as a user would type it, empty for anything else. */
    static String shown(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.value().toPlainString();
        }
        return node instanceof Node.Flag flag ? Boolean.toString(flag.value()) : "";
    }

    private Optional<Shape> property(String field) {
        return keyword("properties")
                .filter(Node.Mapping.class::isInstance)
                .flatMap(properties -> ((Node.Mapping) properties).get(field))
                .flatMap(this::nested);
    }

    private Optional<Shape> shape(String keyword) {
        return keyword(keyword).flatMap(this::nested);
    }

    private Optional<Shape> nested(Node node) {
        return node instanceof Node.Mapping mapping ? Optional.of(new Shape(mapping, schema)) : Optional.empty();
    }

    private Optional<Shape> target() {
        return written.get("$ref")
                .map(Shape::shown)
                .map(reference -> definition(reference.substring(DEFINITIONS.length())));
    }

    private Shape definition(String name) {
        return schema.get("definitions")
                .filter(Node.Mapping.class::isInstance)
                .flatMap(definitions -> ((Node.Mapping) definitions).get(name))
                .flatMap(this::nested)
                .orElseThrow(() -> new IllegalStateException("no definition " + name));
    }

    private static List<String> keys(Node node) {
        return ((Node.Mapping) node).entries().stream().map(Node.Entry::key).toList();
    }
}
