package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.source.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The definitions that a bare API server is given before anything is applied to it. */
final class ResourceDefinitionsTest {
    private static final SchemaPack PACK =
            PackFile.packaged("1.36").orElseThrow().get();
    private static final KindName DEFINITION = new KindName("apiextensions.k8s.io/v1", "CustomResourceDefinition");
    private static final Map<String, Node> MADE = new TreeMap<>();

    static {
        ResourceDefinitions.of(PACK)
                .forEach((name, json) -> MADE.put(name, Sample.json(json).root()));
    }

    @Test
    void makesOneOfEveryCustomResource_thatAnApiServerTakes() {
        assertThat(MADE)
                .containsKeys("applications.argoproj.io", "ingressroutes.traefik.io", "clusters.postgresql.cnpg.io");
        assertThat(MADE.values())
                .allSatisfy(definition -> assertThat(
                                PACK.findings(DEFINITION, definition).orElseThrow())
                        .isEmpty());
    }

    @Test
    void makesSchemasThatAreStructural() {
        var wrong = new TreeSet<String>();
        MADE.forEach((name, definition) -> schemas(definition).forEach(schema -> look(name, schema, wrong)));

        assertThat(wrong).isEmpty();
    }

    /** The same objects pass and fail: a pack of the definitions says what the pack says that they were made from. */
    @Test
    void refusesWhatThePackRefuses_andTakesWhatItTakes() throws Exception {
        var again = SchemaPack.parse(PackText.of(
                        "1.36",
                        List.of(),
                        ResourceDefinitions.of(PACK).values().stream()
                                .map(Sample::json)
                                .toList()))
                .orElseThrow();
        var random = new Random(20261126);
        int compared = 0;
        for (var file : RenderedFiles.below(List.of(Path.of("..", "rendered")))) {
            var object = RenderedFiles.object(file);
            var kind = new KindName(Trees.text(object, "apiVersion"), Trees.text(object, "kind"));
            if (again.kinds().contains(kind)) {
                for (Mutation mutation : Mutation.values()) {
                    var mutant = mutation.of(object, random);
                    assertThat(inSpec(again, kind, mutant)).isEqualTo(inSpec(PACK, kind, mutant));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** What is said of fields other than those that every object has, which a definition knows nothing of. */
    private static List<String> inSpec(SchemaPack pack, KindName kind, Node object) {
        return pack.findings(kind, object).orElseThrow().stream()
                .filter(finding -> finding.field().startsWith("spec"))
                .map(finding -> finding.field() + " " + finding.clause())
                .toList();
    }

    private static List<Node> schemas(Node definition) {
        return Trees.items(Trees.child(definition, "spec").orElseThrow(), "versions").stream()
                .map(version -> Trees.child(Trees.child(version, "schema").orElseThrow(), "openAPIV3Schema")
                        .orElseThrow())
                .toList();
    }

    /** The rules for structural schemas, of a schema that is no alternative. */
    private static void look(String name, Node schema, TreeSet<String> wrong) {
        boolean typed = !Trees.text(schema, "type").isEmpty()
                || Trees.flag(schema, "x-kubernetes-int-or-string")
                || Trees.flag(schema, "x-kubernetes-preserve-unknown-fields");
        if (!typed) {
            wrong.add(name + " has a schema without a type: " + JsonText.of(schema));
        }
        if (!Trees.text(schema, "$ref").isEmpty()) {
            wrong.add(name + " has a reference");
        }
        var below = new ArrayList<Node>();
        Trees.child(schema, "items").ifPresent(below::add);
        Trees.mapping(schema, "additionalProperties").ifPresent(below::add);
        Trees.mapping(schema, "properties")
                .ifPresent(fields -> fields.entries().forEach(field -> below.add(field.value())));
        if (Trees.mapping(schema, "properties").isPresent()
                && Trees.child(schema, "additionalProperties").isPresent()) {
            wrong.add(name + " has a schema with properties and additionalProperties");
        }
        below.forEach(one -> look(name, one, wrong));
    }
}
