package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pack keeps of an API server's own words. */
final class PackTextTest {
    private static final String META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
    private static final String ENUM = "\"enum\": [\"Always\", \"Never\"],";

    @Test
    void keepsTypesAndEnums_dropsDescriptionsAndListsAndWhatNothingNeeds() {
        var text = PackText.of("1.36", List.of(Sample.json(openApi("v1.36.3", ENUM))), List.of());

        assertThat(text.lines())
                .containsExactly(
                        "pack 1 kubernetes 1.36 enums",
                        "kind apps/v1 Thing io.k8s.api.apps.v1.Thing namespaced",
                        "kind apps/v1beta1 Other io.k8s.api.apps.v1beta1.Other unknown",
                        "type io.k8s.api.apps.v1.Thing {\"properties\":{\"metadata\":{\"$ref\":\"" + META + "\"},"
                                + "\"size\":{\"$ref\":\"io.k8s.apimachinery.pkg.api.resource.Quantity\"},"
                                + "\"when\":{\"enum\":[\"Always\",\"Never\"],\"type\":\"string\"}},\"type\":\"object\"}",
                        "type io.k8s.api.apps.v1beta1.Other {\"properties\":{\"metadata\":{\"$ref\":\"" + META
                                + "\"}},\"type\":\"object\"}",
                        "type io.k8s.apimachinery.pkg.api.resource.Quantity {\"format\":\"quantity\"}",
                        "type " + META + " {\"type\":\"object\"}");
    }

    @Test
    void saysThatThereAreNoEnums_andLeavesOutWhatNoServerServes_givenTheDocumentOfTheSources() {
        var text = PackText.of("1.36", List.of(Sample.json(openApi("unversioned", ""))), List.of());

        assertThat(text).startsWith("pack 1 kubernetes 1.36 no-enums\n").doesNotContain("v1beta1");
        assertThat(SchemaPack.parse(text).orElseThrow().hasEnums()).isFalse();
    }

    @Test
    void isTheSameText_whateverTheOrderOfTheFields() {
        var one = PackText.of(
                "1.36", List.of(), List.of(Sample.customResource("{type: object, properties: {a: {}, b: {}}}")));
        var two = PackText.of(
                "1.36", List.of(), List.of(Sample.customResource("{properties: {b: {}, a: {}}, type: object}")));

        assertThat(one).isEqualTo(two);
    }

    @Test
    void sharesWhatIsLargeAndThereTwice() {
        var name = "x".repeat(400);
        var large = "{type: object, properties: {" + name + ": {type: string}}}";
        var spec = "{type: object, properties: {one: %s, two: %s}}".formatted(large, large);
        var text = PackText.of("1.36", List.of(), List.of(Sample.customResource(spec)));

        assertThat(text.split(name, -1)).hasSize(2);
        assertThat(text).containsPattern("\"one\":\\{\"\\$ref\":\"shared\\.[0-9a-f]+\"}");
        assertThat(Sample.findings(Sample.pack(spec), "{one: {y: z}, two: {y: z}}"))
                .hasSize(2);
    }

    @Test
    void takesTheWordOfACustomResourceBeforeThatOfADocument() {
        var document = Sample.json("""
                {"info": {"version": "v1.36.0"}, "definitions": {"org.example.v1.Thing": {"type": "object",
                 "properties": {"metadata": {"$ref": "#/definitions/%s"}},
                 "x-kubernetes-group-version-kind": [{"group": "example.org", "version": "v1", "kind": "Thing"}]}}}
                """.formatted(META));
        var text = PackText.of("1.36", List.of(document), List.of(Sample.customResource("{type: string}")));
        var pack = SchemaPack.parse(text).orElseThrow();

        assertThat(Sample.findings(pack, "x")).isEmpty();
        assertThat(pack.isNamespaced(new KindName("example.org/v1", "Thing"))).contains(true);
    }

    @Test
    void isRead_onlyWhenItIsOfThisFormat() {
        assertThat(SchemaPack.parse("pack 1 kubernetes 1.36 enums\n")).isPresent();
        assertThat(SchemaPack.parse("pack 2 kubernetes 1.36 enums\n")).isEmpty();
        assertThat(SchemaPack.parse("")).isEmpty();
    }

    @Test
    void isKnownByItsContent() {
        var one = SchemaPack.parse("pack 1 kubernetes 1.36 enums\n").orElseThrow();
        var two = SchemaPack.parse("pack 1 kubernetes 1.37 enums\n").orElseThrow();

        assertThat(one.id()).hasSize(64).isNotEqualTo(two.id());
    }

    private static String openApi(String version, String words) {
        return """
                {"info": {"version": "%1$s"}, "paths": {"/apis/apps/v1/namespaces/{namespace}/things": {"post":
                   {"x-kubernetes-group-version-kind": {"group": "apps", "version": "v1", "kind": "Thing"}}}},
                 "definitions": {
                  "io.k8s.api.apps.v1.Thing": {"description": "a thing", "type": "object", "properties": {
                     "metadata": {"$ref": "#/definitions/%3$s"},
                     "size": {"$ref": "#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity"},
                     "when": {%2$s "type": "string", "description": "when"}},
                   "x-kubernetes-group-version-kind": [{"group": "apps", "version": "v1", "kind": "Thing"}]},
                  "io.k8s.api.apps.v1.ThingList": {"type": "object", "properties": {
                     "metadata": {"$ref": "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta"}},
                   "x-kubernetes-group-version-kind": [{"group": "apps", "version": "v1", "kind": "ThingList"}]},
                  "io.k8s.api.apps.v1beta1.Other": {"type": "object", "properties": {
                     "metadata": {"$ref": "#/definitions/%3$s"}},
                   "x-kubernetes-group-version-kind": [{"group": "apps", "version": "v1beta1", "kind": "Other"}]},
                  "io.k8s.apimachinery.pkg.api.resource.Quantity": {"type": "string"},
                  "%3$s": {"type": "object"}, "io.k8s.unused": {"type": "object"}}}
                """.formatted(version, words, META);
    }
}
