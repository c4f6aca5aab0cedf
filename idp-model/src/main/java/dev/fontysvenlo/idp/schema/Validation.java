package dev.fontysvenlo.idp.schema;

import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.everit.json.schema.regexp.JavaUtilRegexpFactory;
import org.everit.json.schema.regexp.Regexp;
import org.json.JSONArray;
import org.json.JSONObject;

/** The JSON Schema library, shut in: it says where a file breaks which keyword, and nothing else of it gets out. */
final class Validation {
    /** No text that long is legal where a pattern is, and the library's recursion would not survive some of them. */
    static final int LONGEST_MATCHED = 1024;

    private final Schema schema;

    Validation(Node schema) {
        this.schema = SchemaLoader.builder()
                .schemaJson(json(schema))
                .regexpFactory(Validation::expression)
                .schemaClient(url -> {
                    throw new IllegalStateException("a schema may not refer to " + url);
                })
                .build()
                .load()
                .build();
    }

    /** Every violation, and none twice. */
    List<Violation> violations(Node root) {
        try {
            Validator.builder().build().performValidation(schema, json(root));
            return List.of();
        } catch (ValidationException violated) {
            var found = new ArrayList<Violation>();
            collect(violated, found);
            return found.stream().distinct().toList();
        }
    }

    private static void collect(ValidationException violated, List<Violation> found) {
        if (violated.getCausingExceptions().isEmpty()) {
            found.add(new Violation(
                    violated.getPointerToViolation().substring(1), violated.getKeyword(), isOfName(violated)));
        }
        violated.getCausingExceptions().forEach(cause -> collect(cause, found));
    }

    /** By the custom of our schemas that a definition whose name ends in {@code Name} is for names only. */
    private static boolean isOfName(ValidationException violated) {
        return Optional.ofNullable(violated.getSchemaLocation())
                .filter(location -> location.endsWith("/propertyNames") || location.endsWith("Name"))
                .isPresent();
    }

    private static Object json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var object = new JSONObject();
            mapping.entries().forEach(entry -> object.put(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            var array = new JSONArray();
            sequence.items().forEach(item -> array.put(json(item)));
            return array;
        }
        return scalar(node);
    }

    private static Object scalar(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number(number.value());
        }
        return node instanceof Node.Flag flag ? flag.value() : JSONObject.NULL;
    }

    private static Object number(BigDecimal value) {
        if (value.scale() > 0) {
            return value;
        }
        var whole = value.toBigIntegerExact();
        // the library takes limits as int only
        return whole.bitLength() < Integer.SIZE ? whole.intValue() : whole;
    }

    /** An expression whose {@code $} is the end of the text, as in JavaScript, and not also a line end before it. */
    private static Regexp expression(String written) {
        var wholeText = written.endsWith("$") ? written.substring(0, written.length() - 1) + "\\z" : written;
        var expression = new JavaUtilRegexpFactory().createHandler(wholeText);
        return text -> text.length() > LONGEST_MATCHED ? Optional.empty() : expression.patternMatchingFailure(text);
    }
}
