package dev.fontysvenlo.idp.schema;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts violations of a schema into words: what is wrong with which thing, and what to write instead. */
final class Wording {
    private final Document document;
    private final Shape root;

    Wording(Document document, Shape root) {
        this.document = document;
        this.root = root;
    }

    List<Diagnostic> diagnostics(List<Violation> violations) {
        var all = violations.stream()
                .filter(found -> !isNoise(found, violations))
                .flatMap(this::diagnostics)
                .toList();
        var format = all.stream()
                .filter(problem -> problem.code() == DiagnosticCode.FORMAT_VERSION)
                .toList();
        // nothing else can be said of a file whose format is not known
        return format.isEmpty() ? all : format;
    }

    /** What else is said of a value of another type, or the length of a text of another form, is the same mistake. */
    private static boolean isNoise(Violation found, List<Violation> violations) {
        return violations.stream()
                .filter(other -> other.pointer().equals(found.pointer()) && other.isName() == found.isName())
                .anyMatch(other -> switch (other.keyword()) {
                    case "type" -> !found.keyword().equals("type");
                    case "pattern" -> found.keyword().endsWith("Length");
                    default -> false;
                });
    }

    private Stream<Diagnostic> diagnostics(Violation violation) {
        var shape = root.at(violation.pointer()).orElse(root);
        if (violation.isName()) {
            return Stream.of(name(violation));
        }
        if (shape.keyword("const").isPresent()) {
            return Stream.of(format(shape, violation));
        }
        return switch (violation.keyword()) {
            case "required" -> missing(shape, violation.pointer());
            case "additionalProperties" -> unknown(shape, violation.pointer());
            case "uniqueItems" -> repeated(violation.pointer());
            default -> Stream.of(value(shape, violation));
        };
    }

    private Diagnostic value(Shape shape, Violation violation) {
        var node = document.at(violation.pointer()).orElseGet(document::root);
        var values = new ValueWording(shape, thing(violation), node);
        var location = document.locate(violation.pointer());
        return switch (violation.keyword()) {
            case "type" -> values.type(location);
            case "enum" -> values.choice(location);
            case "pattern" -> values.pattern(location);
            case "minimum", "maximum" -> values.range(location);
            case "minLength", "maxLength" -> values.length(location);
            case "minItems", "maxItems", "minProperties", "maxProperties" -> values.count(location);
            default -> throw new IllegalStateException("no words for the keyword " + violation.keyword());
        };
    }

    private Diagnostic name(Violation violation) {
        var parent = root.at(parent(violation.pointer())).orElse(root);
        var names = parent.names().orElse(parent);
        var what = names.text("x-idp-name").orElse("a field");
        var location = document.locateKey(violation.pointer());
        var values = new ValueWording(names, "the name of " + what, new Node.Text(location, violation.name()));
        return violation.keyword().equals("pattern") ? values.pattern(location) : values.length(location);
    }

    private Stream<Diagnostic> missing(Shape shape, String pointer) {
        var owner = capitalized(shape.text("x-idp-name").orElse("This place"));
        return shape.texts("required").stream()
                .filter(field -> child(pointer, field).isEmpty() && !isMisspelt(shape, pointer, field))
                .map(field -> missing(shape, pointer, owner, field));
    }

    /** The field is there under a name so near that the hint about that name is enough. */
    private boolean isMisspelt(Shape shape, String pointer, String field) {
        boolean isClosed = shape.keyword("additionalProperties")
                .filter(Node.Flag.class::isInstance)
                .isPresent();
        return isClosed
                && keys(pointer).stream()
                        .filter(key -> !shape.fields().contains(key))
                        .anyMatch(key -> Nearest.to(key, shape.fields()).equals(Optional.of(field)));
    }

    private Diagnostic missing(Shape shape, String pointer, String owner, String field) {
        var location = pointer.isEmpty() ? firstKey() : document.locateKey(pointer);
        var child = shape.child(field).orElse(shape);
        if (child.keyword("const").isPresent()) {
            return format(child, location, "The file does not say which format it has.");
        }
        return new Diagnostic(
                DiagnosticCode.FIELD_MISSING,
                location,
                owner + " needs the field " + Words.quoted(field) + ".",
                addition(child, field));
    }

    private static String addition(Shape child, String field) {
        var example = child.example().map(Shape::shown).orElse("");
        if (!example.isEmpty()) {
            return "Add it, for example " + Words.quoted(field + ": " + example) + ".";
        }
        var parts = child.texts("required").isEmpty() ? child.fields() : child.texts("required");
        if (!parts.isEmpty()) {
            return "Add " + Words.quoted(field + ":") + " and below it, indented, " + Words.allOf(parts) + ".";
        }
        var legal = child.texts("enum");
        return legal.isEmpty()
                ? "Add " + Words.quoted(field + ":") + " and below it, indented, at least one entry."
                : "Add it with " + Words.anyOf(legal) + ".";
    }

    private Stream<Diagnostic> unknown(Shape shape, String pointer) {
        var owner = shape.text("x-idp-name").orElse("this place");
        return keys(pointer).stream()
                .filter(key -> !shape.fields().contains(key))
                .map(key -> new Diagnostic(
                        DiagnosticCode.UNKNOWN_FIELD,
                        document.locateKey(pointer + "/" + escaped(key)),
                        Words.quoted(key) + " is not a field of " + owner + ".",
                        Nearest.to(key, shape.fields())
                                .map(legal -> "Did you mean " + Words.quoted(legal) + "?")
                                .orElse("Remove it, or use one of the fields " + Words.allOf(shape.fields()) + ".")));
    }

    private Stream<Diagnostic> repeated(String pointer) {
        var seen = new HashSet<String>();
        var problems = new ArrayList<Diagnostic>();
        if (document.at(pointer).orElseGet(document::root) instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                var shown = Shape.shown(item);
                if (!seen.add(shown)) {
                    problems.add(new Diagnostic(
                            DiagnosticCode.NOT_UNIQUE,
                            item.location(),
                            Words.quoted(shown) + " is already in this list.",
                            "Remove one of the two."));
                }
            }
        }
        return problems.stream();
    }

    private Diagnostic format(Shape shape, Violation violation) {
        var node = document.at(violation.pointer()).orElseGet(document::root);
        var written = Shape.shown(node);
        return format(
                shape,
                document.locate(violation.pointer()),
                written.isEmpty() || node instanceof Node.Text
                        ? "The file's format is not a number."
                        : "The file has format " + Words.quoted(written) + ".");
    }

    private static Diagnostic format(Shape shape, Location location, String message) {
        var legal = shape.keyword("const").map(Shape::shown).orElse("");
        return new Diagnostic(
                DiagnosticCode.FORMAT_VERSION,
                location,
                message + " This version reads format " + legal + " and no other.",
                "Write " + Words.quoted("format: " + legal) + ", or use a version that reads your format.");
    }

    /** What a violation is about, as the subject or object of a sentence. */
    private String thing(Violation violation) {
        if (violation.pointer().isEmpty()) {
            return "the file";
        }
        boolean isItem = document.at(parent(violation.pointer()))
                .filter(Node.Sequence.class::isInstance)
                .isPresent();
        return isItem
                ? "an item of " + Words.quoted(new Violation(parent(violation.pointer()), "", false).name())
                : Words.quoted(violation.name());
    }

    private Location firstKey() {
        return document.root() instanceof Node.Mapping mapping
                        && !mapping.entries().isEmpty()
                ? mapping.entries().get(0).keyLocation()
                : document.root().location();
    }

    private Optional<Node> child(String pointer, String field) {
        return document.at(pointer + "/" + escaped(field));
    }

    private List<String> keys(String pointer) {
        return document.at(pointer).orElseGet(document::root) instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::key).toList()
                : List.of();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
