package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word of a schema takes what it should and refuses the rest. */
final class SchemaWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string} | x | 2",
                "{type: string} | \"2\" | true",
                "{type: string} | x | ~",
                "{type: integer} | 2 | \"2\"",
                "{type: integer} | 2.0 | 2.5",
                "{type: number} | 2.5 | x",
                "{type: boolean} | true | \"true\"",
                "{type: array, items: {type: string}} | [x] | [2]",
                "{type: array, items: {type: string}} | [] | {x: y}",
                "{type: object, additionalProperties: {type: string}} | {x: y} | {x: 2}",
                "{type: object, properties: {x: {type: string}}} | {x: y} | {y: x}",
                "{type: object, required: [x], properties: {x: {type: string}}} | {x: y} | {}",
                "{type: object} | {} | {x: y}",
                "{type: string, nullable: true} | ~ | 2",
                "{type: object, additionalProperties: true} | {x: 2} | x",
                "{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]} | 2 | 2.5",
                "{x-kubernetes-int-or-string: true, pattern: \"^[0-9]+%$\"} | 50% | half",
                "{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {x: {type: string}}}"
                        + " | {y: 2} | {x: 2}",
                "{type: object, x-kubernetes-preserve-unknown-fields: true, additionalProperties: {type: string}}"
                        + " | {y: x} | {y: 2}",
                "{type: string, enum: [a, b]} | a | c",
                "{type: string, pattern: ^a+$} | aaa | ab",
                "{type: string, minLength: 2, maxLength: 3} | ab | a",
                "{type: string, minLength: 2, maxLength: 3} | äöü | abcd",
                "{type: integer, minimum: 1, maximum: 3} | 1 | 0",
                "{type: integer, minimum: 1, maximum: 3} | 3 | 4",
                "{type: integer, minimum: 1, exclusiveMinimum: true} | 2 | 1",
                "{type: integer, maximum: 3, exclusiveMaximum: true} | 2 | 3",
                "{type: integer, multipleOf: 5} | 10 | 11",
                "{type: integer, format: int32} | 2147483647 | 2147483648",
                "{type: integer, format: int64} | 9223372036854775807 | 9223372036854775808",
                "{type: array, minItems: 1, maxItems: 2, items: {type: string}} | [x] | []",
                "{type: array, minItems: 1, maxItems: 2, items: {type: string}} | [x, y] | [x, y, z]",
                "{type: object, minProperties: 1, additionalProperties: {type: string}} | {x: y} | {}",
                "{type: object, maxProperties: 1, additionalProperties: {type: string}} | {x: y} | {x: y, y: z}",
                "{type: array, x-kubernetes-list-type: set, items: {type: string}} | [x, y] | [x, x]",
                "{type: string, format: date-time} | \"2026-09-01T08:00:00Z\" | tomorrow",
                "{type: string, format: duration} | 1h30m | 1 hour",
                "{type: string, format: byte} | aGFsbG8= | hallo",
                "{type: string, allOf: [{pattern: a}, {pattern: b}]} | ab | a",
                "{type: string, anyOf: [{pattern: a}, {pattern: b}]} | a | c",
                "{type: string, oneOf: [{pattern: a}, {pattern: b}]} | a | ab",
                "{type: string, not: {pattern: a}} | b | a",
                "{type: object, properties: {x: {type: string}, y: {type: string}},"
                        + " oneOf: [{required: [x]}, {required: [y]}]} | {x: a} | {x: a, y: b}"
            })
    void takesTheOneAndRefusesTheOther(String schema, String right, String wrong) {
        var pack = Sample.pack(schema);

        assertThat(Sample.findings(pack, right)).isEmpty();
        assertThat(Sample.findings(pack, wrong)).hasSize(1);
    }

    @Test
    void refusesTwoEntriesWithTheSameKeys_andKnowsWhatTheServerFillsIn() {
        var pack = Sample.pack(
                "{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [port, family], items:"
                        + " {type: object, properties: {port: {type: integer}, family: {type: string, default: v4}}}}");

        assertThat(Sample.findings(pack, "[{port: 1}, {port: 1, family: v6}]")).isEmpty();
        assertThat(Sample.findings(pack, "[{port: 1}, {port: 2}, {port: 1, family: v4}]"))
                .containsExactly("IDP-316 spec[2] is the same as entry 1 of the list in `port` and `family`."
                        + " Take one of the two away, or tell them apart.");
    }

    @Test
    void takesWholeObjectsInside_whereTheSchemaSaysSo() {
        var core = Sample.json(
                "{\"definitions\": {\"io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta\": {\"type\": \"object\"}}}");
        var schema = "{type: object, x-kubernetes-embedded-resource: true, properties: {data: {type: string}}}";
        var text = PackText.of("1.36", List.of(core), List.of(Sample.customResource(schema)));
        var pack = SchemaPack.parse(text).orElseThrow();

        assertThat(Sample.findings(pack, "{apiVersion: v1, kind: X, metadata: {name: x}, data: y}"))
                .isEmpty();
        assertThat(Sample.findings(pack, "{kind: X, date: y}"))
                .singleElement()
                .asString()
                .contains("Did you mean `data`?");
    }

    @Test
    void namesTheFieldAsAProgrammerWould() {
        var pack = Sample.pack("{type: object, properties: {list: {type: array, items:"
                + " {type: object, additionalProperties: {type: string}}}}}");

        assertThat(Sample.findings(pack, "{list: [{a: b}, {a.b/c: 2}]}"))
                .containsExactly(
                        "IDP-313 spec.list[1][\"a.b/c\"] is the number `2` where a text is wanted. Write a text.");
    }

    @Test
    void saysEveryProblemOfAnObject() {
        var pack =
                Sample.pack("{type: object, required: [name], properties: {name: {type: string}, b: {type: integer}}}");

        assertThat(Sample.findings(pack, "{b: x, nmae: y}"))
                .containsExactly(
                        "IDP-313 spec.b is the text `x` where a whole number is wanted. Write a whole number.",
                        "IDP-311 spec.nmae is not a field of that kind. Did you mean `name`?",
                        "IDP-312 spec.name is missing. Add `name` to the template.");
    }
}
