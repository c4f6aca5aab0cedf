package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.JsonReader;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;

/** Small documents such as an API server publishes, and objects to hold against them. */
final class Sample {
    private static final KindName THING = new KindName("example.org/v1", "Thing");

    private Sample() {}

    /** A pack that knows one custom resource, {@code example.org/v1} {@code Thing}, with this schema of its spec. */
    static SchemaPack pack(String spec) {
        return SchemaPack.parse(PackText.of("1.36", List.of(), List.of(customResource(spec))))
                .orElseThrow();
    }

    static Document customResource(String spec) {
        return yaml("""
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                spec:
                  group: example.org
                  scope: Namespaced
                  names:
                    kind: Thing
                  versions:
                    - name: v1
                      served: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          description: what nobody needs
                          properties:
                            metadata: {type: object}
                            spec: %s
                """.formatted(spec));
    }

    /** What is said of a Thing with this spec, a line each: the field, what is wrong, the hint. */
    static List<String> findings(SchemaPack pack, String spec) {
        return pack.findings(THING, thing(spec)).orElseThrow().stream()
                .map(finding ->
                        finding.code().id() + " " + finding.field() + " " + finding.clause() + ". " + finding.hint())
                .toList();
    }

    /** What is said of a Thing whose spec changes so. */
    static List<String> changes(SchemaPack pack, String before, String after) {
        return pack.findings(THING, thing(before), thing(after)).stream()
                .map(finding -> finding.code().id() + " " + finding.field() + " " + finding.clause())
                .toList();
    }

    private static Node thing(String spec) {
        return yaml("apiVersion: example.org/v1\nkind: Thing\nspec: " + spec + "\n")
                .root();
    }

    static Document yaml(String text) {
        return value(YamlReader.plain("sample.yaml", text));
    }

    static Document json(String text) {
        return value(JsonReader.read("sample.json", text));
    }

    private static <T> T value(Outcome<T> outcome) {
        return outcome.match(value -> value, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
