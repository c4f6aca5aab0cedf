package dev.fontysvenlo.idp.render.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The admission policies as they are rendered, asked about objects that must be let in and objects that must not. */
class PoliciesTest {
    private static final RenderedCluster CLUSTER = Tree.of("one-team").cluster();
    private static final Admission ADMISSION = Admission.of(CLUSTER);
    private static final RenderedObject TEAM =
            CLUSTER.find("Namespace", "", "web1-2026-group01").orElseThrow();

    static Stream<Arguments> allowed() {
        return Cases.ALLOWED.stream().map(item -> Arguments.of(item.name(), item));
    }

    static Stream<Arguments> refused() {
        return Cases.REFUSED.stream().map(item -> Arguments.of(item.name(), item));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void letsIn(String name, Cases.Case item) {
        assertThat(ADMISSION.refusals(item.attempt(TEAM))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String name, Cases.Case item) {
        assertThat(ADMISSION.refusals(item.attempt(TEAM))).anyMatch(refusal -> refusal.startsWith(item.refusal()));
    }

    /** Each counts alone: with any one policy or binding gone, something gets in that must not. */
    @ParameterizedTest
    @MethodSource("parts")
    void letsInWhatItMustNot_whenOneIsTakenAway(RenderedObject part) {
        var admission = Admission.of(CLUSTER.without(object -> object.equals(part)));
        assertThat(Cases.REFUSED)
                .anyMatch(item -> admission.refusals(item.attempt(TEAM)).isEmpty());
    }

    static List<RenderedObject> parts() {
        var parts = new ArrayList<>(CLUSTER.all("ValidatingAdmissionPolicy"));
        parts.addAll(CLUSTER.all("ValidatingAdmissionPolicyBinding"));
        assertThat(parts).hasSize(18);
        return parts;
    }

    @Test
    void everyConditionIsSeenToHoldAndNotToHold_andNoneFails() {
        var admission = Admission.of(CLUSTER);
        Stream.concat(Cases.ALLOWED.stream(), Cases.REFUSED.stream())
                .forEach(item -> admission.refusals(item.attempt(TEAM)));
        for (AdmissionPolicy policy : admission.policies()) {
            for (String text : policy.conditionsAndValidations()) {
                assertThat(policy.answers().get(text))
                        .as(policy.name() + ": " + text)
                        .contains("false")
                        .containsAnyOf("true", text.equals("false") ? "false" : "true")
                        .doesNotContain("failed", "other");
            }
            assertThat(policy.answers().entrySet())
                    .as(policy.name())
                    .allSatisfy(answer -> assertThat(answer.getValue()).isNotEmpty());
        }
    }

    @Test
    void refusesWhatItCantJudge() {
        var bare = RenderedObject.of("namespace.yaml", """
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: web1-2026-group01
                  labels:
                    idp.example.org/team: web1-2026-group01
                """);
        var admission = Admission.of(CLUSTER);
        assertThat(admission.refusals(Attempt.create("/v1/pods", RenderedObject.of("pod.yaml", Sample.POD), bare)))
                .isNotEmpty();
        assertThat(admission.refusals(Attempt.create(
                        "traefik.io/v1alpha1/ingressroutes", RenderedObject.of("route.yaml", Sample.ROUTE), bare)))
                .isNotEmpty();
    }

    @Test
    void leavesNamespacesOfThePlatformAlone() {
        var platform = RenderedObject.of("namespace.yaml", """
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: traefik
                """);
        var admission = Admission.of(CLUSTER);
        assertThat(Cases.REFUSED.stream()
                        .filter(item -> !item.attempt(TEAM).plural().equals("namespaces"))
                        .flatMap(item -> admission.refusals(item.attempt(platform)).stream()))
                .isEmpty();
        assertThat(admission.refusals(Attempt.create("/v1/namespaces", platform, platform)))
                .isEmpty();
    }

    /** In a shared registry project a team's images begin with its name, and with no longer one. */
    @Test
    void tellsTeamsApart_whereTheyShareARegistryProject() {
        var cluster = Tree.of("shared-registry-project").cluster();
        var team = cluster.find("Namespace", "", "web1-2026-group01").orElseThrow();
        var admission = Admission.of(cluster);
        var registry = "registry.example.org:8443/web1-2026/";
        assertThat(admission.refusals(pod(registry + "group01-backend:1", team)))
                .isEmpty();
        for (String image : List.of("group02-backend:1", "group010-backend:1", "group01:1", "../group01-x:1")) {
            assertThat(admission.refusals(pod(registry + image, team)))
                    .as(image)
                    .isNotEmpty();
        }
    }

    @Test
    void letsATeamHaveItsOwnDomains_andNobodyElse() {
        var cluster = Tree.of("tier-2").cluster();
        var admission = Admission.of(cluster);
        var owner = cluster.find("Namespace", "", "web1-2026-group02").orElseThrow();
        var other = cluster.find("Namespace", "", "web1-2026-group03").orElseThrow();

        assertThat(admission.refusals(route("www.bicycles.example.net", owner))).isEmpty();
        assertThat(admission.refusals(route("www.bicycles.example.net", other))).isNotEmpty();
        for (String host :
                List.of("bicycles.example.net", "www-bicycles.example.net", "a.www.bicycles.example.net", "")) {
            assertThat(admission.refusals(route(host, owner))).as(host).isNotEmpty();
        }
        assertThat(admission.refusals(route("", other))).isNotEmpty();
    }

    private static Attempt route(String host, RenderedObject team) {
        var text = Sample.ROUTE.replace("web1-2026-group01.apps.example.org", host);
        return Attempt.create("traefik.io/v1alpha1/ingressroutes", RenderedObject.of("route.yaml", text), team);
    }

    private static Attempt pod(String image, RenderedObject team) {
        var text = Sample.POD.replace("harbor.example.org/web1-2026-group01/backend:20261118-141502-3f9c1a2", image);
        return Attempt.create("/v1/pods", RenderedObject.of("pod.yaml", text), team);
    }

    static List<Tree> trees() {
        return Tree.all();
    }

    @ParameterizedTest
    @MethodSource("trees")
    void letsInEverythingThatIsRenderedForATeam(Tree tree) {
        var cluster = tree.cluster();
        var admission = Admission.of(cluster);
        for (String name : cluster.teams()) {
            var team = cluster.find("Namespace", "", name).orElseThrow();
            cluster.pods().stream()
                    .filter(pod -> pod.namespace().equals(name))
                    .forEach(pod -> assertThat(admission.refusals(Attempt.create("/v1/pods", pod.pod(), team)))
                            .as(pod.toString())
                            .isEmpty());
            Cases.PLURALS.forEach((kind, resource) -> cluster.all(kind, name).stream()
                    .map(object -> kind.equals("ConfigMap") ? brought(object, name) : object)
                    .forEach(object -> assertThat(admission.refusals(Attempt.create(resource, object, team)))
                            .as(object.path())
                            .isEmpty()));
            assertThat(admission.refusals(Attempt.create("/v1/namespaces", team, team)))
                    .as(name)
                    .isEmpty();
        }
    }

    /** As Argo CD brings it, which writes on each object which application it is of. */
    private static RenderedObject brought(RenderedObject object, String team) {
        var application = team + "-" + object.path().split("/")[2];
        var line =
                "    argocd.argoproj.io/tracking-id: %s:/ConfigMap:%s/%s\n".formatted(application, team, object.name());
        return object.text().contains("  annotations:\n")
                ? object.edited("  annotations:\n", "  annotations:\n" + line)
                : object.edited("metadata:\n", "metadata:\n  annotations:\n" + line);
    }
}
