package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;

/** What kind of value a place takes; a text is never a number, and a number never a text. */
enum Type {
    ANYTHING("anything"),
    MAPPING("a mapping"),
    LIST("a list"),
    TEXT("a text"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    FLAG("true or false"),
    INTEGER_OR_TEXT("a whole number or a text"),
    QUANTITY("a quantity such as 500m or 1Gi");

    private final String wording;

    Type(String wording) {
        this.wording = wording;
    }

    static Type of(Node.Mapping schema) {
        if (Trees.flag(schema, "x-kubernetes-int-or-string")) {
            return INTEGER_OR_TEXT;
        }
        return switch (Trees.text(schema, "type")) {
            case "object" -> MAPPING;
            case "array" -> LIST;
            case "string" -> TEXT;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "boolean" -> FLAG;
            default -> Trees.text(schema, "format").equals("quantity") ? QUANTITY : ANYTHING;
        };
    }

    /** As a message says it: "a text". */
    String wording() {
        return wording;
    }

    boolean holds(Node node) {
        return switch (this) {
            case ANYTHING -> true;
            case MAPPING -> node instanceof Node.Mapping;
            case LIST -> node instanceof Node.Sequence;
            case TEXT -> node instanceof Node.Text;
            case INTEGER -> isInteger(node);
            case NUMBER -> node instanceof Node.Number;
            case FLAG -> node instanceof Node.Flag;
            case INTEGER_OR_TEXT -> node instanceof Node.Text || isInteger(node);
            case QUANTITY -> node instanceof Node.Text || node instanceof Node.Number;
        };
    }

    private static boolean isInteger(Node node) {
        return node instanceof Node.Number number
                && (number.value().scale() <= 0
                        || number.value().stripTrailingZeros().scale() <= 0);
    }
}
