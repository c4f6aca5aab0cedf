package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are made from a cluster, and what they mean for what is rendered. */
final class SchemasTest {
    @TempDir
    private Path folder;

    @Test
    void holdsEveryManifestAgainstTheClustersOwnSchemas_onceTheyAreMade() throws IOException {
        var project = Project.in(folder);
        project.render();
        var change = schemas(project, request("prod", List.of(openApi()), "")).match(found -> found, problems -> {
            throw new AssertionError(problems.toString());
        });

        assertThat(change.written()).contains("schemas/prod.pack.gz");
        assertThat(change.after().version()).isEqualTo("1.99");
        assertThat(change.comparison().refused())
                .contains(
                        "rendered/prod/argocd/appproject-default.yaml: there is no kind argoproj.io/v1alpha1 AppProject.")
                .anyMatch(line ->
                        line.matches("rendered/prod/teams/web1-2026-a/app/backend-service.yaml:\\d+:\\d+: `spec` is"
                                + " not a field of that kind\\."));
        assertThat(project.renderProblems())
                .anyMatch(line -> line.contains(
                        "IDP-310 `templates/platform/argocd/appproject-default.yaml.jte:5` makes a `AppProject`"))
                .noneMatch(line -> line.contains("rendered/second"));
    }

    @Test
    void saysWhatAnUpgradeWouldBreak_andWritesNothing() throws IOException {
        var project = Project.in(folder);
        project.render();
        var change = schemas(project, request("prod", List.of(), "1.37")).match(found -> found, problems -> {
            throw new AssertionError(problems.toString());
        });

        assertThat(change.written()).isEmpty();
        assertThat(change.before().version()).isEqualTo("1.36");
        assertThat(change.after().version()).isEqualTo("1.37");
        assertThat(change.objects()).isGreaterThan(30);
        assertThat(change.comparison().refused()).isEmpty();
        assertThat(change.comparison().changed()).extracting(Object::toString).contains("apps/v1 Deployment");
        assertThat(project.path("schemas")).doesNotExist();
    }

    @Test
    void asksForAFileOrAKnownVersion_andForOneOfTheClusters() throws IOException {
        var project = Project.in(folder);

        assertThat(lines(project, request("prod", List.of(), "")))
                .containsExactly(
                        "platform.yaml IDP-320 Neither an OpenAPI document nor a version of Kubernetes is named.");
        assertThat(lines(project, request("prod", List.of(), "1.12")))
                .containsExactly("platform.yaml IDP-320 There are no schemas for Kubernetes 1.12 in this tool.");
        assertThat(lines(project, request("test", List.of(), "1.37")))
                .containsExactly("platform.yaml IDP-218 There is no cluster `test`.");
        var any = new SchemaRequest(Optional.empty(), List.of(), List.of(), "1.37", Optional.empty());
        assertThat(lines(project, any)).containsExactly("platform.yaml IDP-218 There is more than one cluster.");
    }

    @Test
    void saysWhichSourceCannotBeRead() throws IOException {
        var project = Project.in(folder);
        var missing = folder.resolve("missing.json");
        var cut = Files.writeString(folder.resolve("cut.json"), "{\"info\":");
        var nameless = Files.writeString(folder.resolve("nameless.json"), "{}");

        assertThat(lines(project, request("prod", List.of(missing), "")))
                .containsExactly(missing + " IDP-321 `" + missing + "` cannot be read.");
        assertThat(lines(project, request("prod", List.of(cut), "")))
                .containsExactly(cut + ":1:9 IDP-321 `" + cut + "` is no JSON from here on.");
        assertThat(lines(project, request("prod", List.of(nameless), "")))
                .containsExactly(
                        nameless + " IDP-321 The OpenAPI document does not say of which version of Kubernetes it is.");
    }

    private Path openApi() throws IOException {
        return Files.writeString(folder.resolve("openapi.json"), """
                {"info": {"version": "v1.99.0"}, "definitions": {
                  "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {"type": "object"},
                  "io.k8s.api.core.v1.Service": {"type": "object",
                    "properties": {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": {"$ref":
                      "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}},
                    "x-kubernetes-group-version-kind": [{"group": "", "version": "v1", "kind": "Service"}]}}}
                """);
    }

    private static SchemaRequest request(String cluster, List<Path> openApi, String version) {
        return new SchemaRequest(Optional.of(cluster), openApi, List.of(), version, Optional.empty());
    }

    private static Outcome<SchemaChange> schemas(Project project, SchemaRequest request) {
        return new Idp(project.workspace()).schemas(request);
    }

    private static List<String> lines(Project project, SchemaRequest request) {
        return Project.lines(schemas(project, request));
    }
}
