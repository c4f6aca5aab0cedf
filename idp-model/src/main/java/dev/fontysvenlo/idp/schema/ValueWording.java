package dev.fontysvenlo.idp.schema;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/**
 * The words for one value that is not what its schema wants.
 *
 * @param thing what the value is called in a sentence
 */
record ValueWording(Shape shape, String thing, Node node) {
    Diagnostic type(Location location) {
        var wanted = shape.text("type").orElse("");
        return new Diagnostic(
                DiagnosticCode.WRONG_TYPE,
                location,
                subject() + " is " + found(wanted) + ", and " + wanted(wanted) + " is wanted.",
                typeRemedy(wanted));
    }

    Diagnostic choice(Location location) {
        var legal = shape.texts("enum");
        var nearest = Nearest.to(Shape.shown(node), legal)
                .map(word -> "Did you mean " + Words.quoted(word) + "? ")
                .orElse("");
        return new Diagnostic(
                DiagnosticCode.NOT_A_LEGAL_VALUE,
                location,
                written() + " is not a legal value of " + thing + ".",
                nearest + "Write " + Words.anyOf(legal) + ".");
    }

    Diagnostic pattern(Location location) {
        var rule = shape.text("x-idp-rule").orElse("Write it in the form that the schema describes");
        return new Diagnostic(
                DiagnosticCode.WRONG_PATTERN,
                location,
                written() + " does not have the form of " + thing + ".",
                rule + example(", for example ") + ".");
    }

    Diagnostic range(Location location) {
        return new Diagnostic(
                DiagnosticCode.OUT_OF_RANGE,
                location,
                subject() + " is " + Shape.shown(node) + ", which is too " + (isBelow() ? "small" : "large") + ".",
                "Write a whole number from " + limit("minimum") + " to " + limit("maximum") + ".");
    }

    Diagnostic length(Location location) {
        var text = Shape.shown(node);
        int length = text.codePointCount(0, text.length());
        return new Diagnostic(
                DiagnosticCode.WRONG_LENGTH,
                location,
                subject() + " has " + length + " characters, and at most " + limit("maxLength") + " are allowed.",
                "Shorten it to " + limit("maxLength") + " characters.");
    }

    Diagnostic count(Location location) {
        boolean isEmpty = size() == 0;
        var most = shape.keyword("maxItems")
                .or(() -> shape.keyword("maxProperties"))
                .map(Shape::shown)
                .orElse("");
        return new Diagnostic(
                DiagnosticCode.WRONG_COUNT,
                location,
                subject() + (isEmpty ? " is empty." : " has " + size() + " entries, and " + most + " is the most."),
                isEmpty ? "Write at least one entry." : "Remove some of them.");
    }

    private String typeRemedy(String wanted) {
        if (node instanceof Node.Empty) {
            return wanted.equals("object")
                    ? "Write its fields on the lines below it, indented by two spaces, or `{}` if there are none."
                    : "Write a value behind the colon" + example(", for example ") + ", or remove the line.";
        }
        return switch (wanted) {
            case "string" ->
                Shape.shown(node).isEmpty()
                        ? "Write one line of text" + example(", for example ") + "."
                        : "Put it in quotes: " + Words.quoted('"' + Shape.shown(node) + '"') + ".";
            case "integer" -> "Write a whole number, without quotes" + example(", for example ") + ".";
            case "boolean" -> "Write `true` or `false`, without quotes.";
            case "array" -> "Write each item on a line of its own that begins with `- `.";
            default -> "Write its fields on the lines below it, indented by two spaces, each as `name: value`.";
        };
    }

    private String found(String wanted) {
        if (node instanceof Node.Text) {
            return "text";
        }
        if (node instanceof Node.Number) {
            return wanted.equals("integer") ? "a number with a fraction" : "a number";
        }
        if (node instanceof Node.Flag) {
            return "true or false";
        }
        if (node instanceof Node.Sequence) {
            return "a list";
        }
        return node instanceof Node.Mapping ? "a group of fields" : "empty";
    }

    private static String wanted(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "boolean" -> "`true` or `false`";
            case "array" -> "a list";
            default -> "a group of fields";
        };
    }

    private String subject() {
        return Wording.capitalized(thing);
    }

    private String written() {
        var shown = Shape.shown(node);
        return shown.isEmpty() ? "The empty text" : Words.quoted(shown);
    }

    private String example(String lead) {
        return shape.example()
                .map(Shape::shown)
                .filter(shown -> !shown.isEmpty())
                .map(shown -> lead + Words.quoted(shown))
                .orElse("");
    }

    private boolean isBelow() {
        return node instanceof Node.Number number
                && bound("minimum")
                        .filter(least -> number.value().compareTo(least.value()) < 0)
                        .isPresent();
    }

    private Optional<Node.Number> bound(String keyword) {
        return shape.keyword(keyword).filter(Node.Number.class::isInstance).map(Node.Number.class::cast);
    }

    private String limit(String keyword) {
        return shape.keyword(keyword).map(Shape::shown).orElse("");
    }

    private int size() {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().size();
        }
        return node instanceof Node.Sequence sequence ? sequence.items().size() : 0;
    }
}
