package dev.fontysvenlo.idp.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas themselves: a misspelt keyword would be ignored by every validator. */
class SchemaFilesTest {
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "default", "examples", "x-idp-name", "x-idp-rule");

    private static final Map<String, Set<String>> KEYWORDS = Map.of(
            "object",
            Set.of("properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties"),
            "array",
            Set.of("items", "minItems", "maxItems", "uniqueItems"),
            "string",
            Set.of("pattern", "minLength", "maxLength", "enum"),
            "integer",
            Set.of("minimum", "maximum", "const"),
            "boolean",
            Set.of());

    private static final Set<String> AT_THE_TOP = Set.of("$schema", "$id", "definitions");

    @ParameterizedTest
    @ValueSource(strings = {"team.schema.json", "platform.schema.json"})
    void usesOnlyKeywordsThatAreChecked(String file) {
        all(file).forEach((place, schema) -> {
            var allowed = new java.util.TreeSet<>(ANNOTATIONS);
            if (schema.get("$ref").isPresent()) {
                allowed.add("$ref");
            } else {
                var type = text(schema, "type");
                assertThat(KEYWORDS).as(place).containsKey(type);
                allowed.add("type");
                allowed.addAll(KEYWORDS.getOrDefault(type, Set.of()));
            }
            if (place.equals("#")) {
                allowed.addAll(AT_THE_TOP);
            }
            assertThat(allowed).as(place).containsAll(keys(schema));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"team.schema.json", "platform.schema.json"})
    void closesEveryObject(String file) {
        ofType(file, "object").forEach((place, schema) -> {
            var further = schema.get("additionalProperties");
            assertThat(further).as(place).isPresent();
            if (further.get() instanceof Node.Flag flag) {
                assertThat(flag.value()).as(place).isFalse();
                assertThat(schema.get("properties")).as(place).isPresent();
                assertThat(schema.get("x-idp-name")).as(place).isPresent();
            } else {
                assertThat(schema.get("propertyNames")).as(place).isPresent();
                assertThat(schema.get("maxProperties").isPresent() || file.startsWith("team"))
                        .as(place)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"team.schema.json", "platform.schema.json"})
    void explainsEveryField(String file) {
        all(file).forEach((place, schema) -> {
            if (keys(schema).equals(List.of("$ref"))) {
                return;
            }
            assertThat(schema.get("description")).as(place).isPresent();
            if (!place.equals("#")) {
                assertThat(List.of("examples", "default", "enum", "const"))
                        .as(place)
                        .anyMatch(keyword -> schema.get(keyword).isPresent());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"team.schema.json", "platform.schema.json"})
    void boundsEveryTextThatHasAForm(String file) {
        ofType(file, "string").forEach((place, schema) -> {
            if (schema.get("pattern").isPresent()) {
                assertThat(text(schema, "pattern")).as(place).startsWith("^").endsWith("$");
                assertThat(schema.get("x-idp-rule")).as(place).isPresent();
                assertThat(number(schema, "maxLength")).as(place).isBetween(1, Validation.LONGEST_MATCHED);
            } else if (schema.get("enum").isEmpty()) {
                assertThat(number(schema, "maxLength")).as(place).isPositive();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"team.schema.json", "platform.schema.json"})
    void givesExamplesAndDefaultsThatConform(String file) {
        var root = SchemaCheck.read(file).root();
        all(file).forEach((place, schema) -> {
            var wrapper = wrapped((Node.Mapping) root, schema);
            schema.get("default")
                    .ifPresent(value ->
                            assertThat(wrapper.violations(value)).as(place).isEmpty());
            if (schema.get("examples").orElse(null) instanceof Node.Sequence examples) {
                assertThat(examples.items()).as(place).isNotEmpty();
                examples.items()
                        .forEach(each ->
                                assertThat(wrapper.violations(each)).as(place).isEmpty());
            }
        });
    }

    /** How a violation of a name is told from one of a value. */
    @ParameterizedTest
    @ValueSource(strings = {"team.schema.json", "platform.schema.json"})
    void usesDefinitionsOfNames_forNamesOnly(String file) {
        all(file).forEach((place, schema) -> {
            boolean isName =
                    schema.get("$ref").isPresent() && text(schema, "$ref").endsWith("Name");
            if (schema.get("$ref").isPresent()) {
                assertThat(isName).as(place).isEqualTo(place.endsWith("/propertyNames"));
            }
        });
    }

    @Test
    void refusesSchemaThatRefersElsewhere() {
        var schema = YamlReader.plain("s.json", "{\"properties\": {\"a\": {\"$ref\": \"file:///etc/hostname\"}}}")
                .match(Document::root, problems -> {
                    throw new AssertionError(problems.toString());
                });

        assertThatThrownBy(() -> new Validation(schema)).hasStackTraceContaining("may not refer to");
    }

    private static Map<String, Node.Mapping> all(String file) {
        var found = new TreeMap<String, Node.Mapping>();
        collect("#", (Node.Mapping) SchemaCheck.read(file).root(), found);
        return found;
    }

    private static Map<String, Node.Mapping> ofType(String file, String type) {
        var found = new TreeMap<>(all(file));
        found.values().removeIf(schema -> !text(schema, "type").equals(type));
        assertThat(found).isNotEmpty();
        return found;
    }

    private static void collect(String place, Node.Mapping schema, Map<String, Node.Mapping> found) {
        found.put(place, schema);
        for (String keyword : List.of("properties", "definitions")) {
            if (schema.get(keyword).orElse(null) instanceof Node.Mapping schemas) {
                schemas.entries()
                        .forEach(entry -> collect(
                                place + "/" + keyword + "/" + entry.key(), (Node.Mapping) entry.value(), found));
            }
        }
        for (String keyword : List.of("additionalProperties", "propertyNames", "items")) {
            if (schema.get(keyword).orElse(null) instanceof Node.Mapping nested) {
                collect(place + "/" + keyword, nested, found);
            }
        }
    }

    private static Validation wrapped(Node.Mapping root, Node.Mapping schema) {
        var entries = new java.util.ArrayList<>(schema.entries());
        root.entries().stream()
                .filter(entry -> entry.key().equals("definitions"))
                .filter(entry -> schema.get("definitions").isEmpty())
                .forEach(entries::add);
        return new Validation(new Node.Mapping(schema.location(), entries));
    }

    private static List<String> keys(Node.Mapping schema) {
        return schema.entries().stream().map(Node.Entry::key).toList();
    }

    private static String text(Node.Mapping schema, String keyword) {
        return schema.get(keyword).map(Shape::shown).orElse("");
    }

    private static int number(Node.Mapping schema, String keyword) {
        return schema.get(keyword).map(Shape::shown).map(Integer::parseInt).orElse(0);
    }
}
