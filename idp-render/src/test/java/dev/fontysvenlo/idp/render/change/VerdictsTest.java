package dev.fontysvenlo.idp.render.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reviewer is told of a changed object, and how high it stands. */
final class VerdictsTest {
    @Test
    void saysThatASelectorCanNotBeApplied() {
        assertVerdict(
                object("Deployment", "spec: {selector: {matchLabels: {app: a}}}"),
                object("Deployment", "spec: {selector: {matchLabels: {app: b}}}"),
                Risk.LOSS,
                "Argo CD can't apply this: Kubernetes never changes `spec.selector` of Deployment `x`, so the sync fails until"
                        + " an admin deletes the object or it gets another name.");
    }

    @Test
    void saysThatAJobsTemplateCanNotBeApplied_unlessArgoCdMayReplaceIt() {
        assertVerdict(
                object("Job", "spec: {template: {spec: {restartPolicy: Never}}}"),
                object("Job", "spec: {template: {spec: {restartPolicy: OnFailure}}}"),
                Risk.LOSS,
                "Argo CD can't apply this: Kubernetes never changes `spec.template` of Job `x`,");
        var replaced = ", annotations: {argocd.argoproj.io/sync-options: \"Replace=true\"}";
        assertVerdict(
                object("Job", replaced, "spec: {template: {spec: {restartPolicy: Never}}}"),
                object("Job", replaced, "spec: {template: {spec: {restartPolicy: OnFailure}}}"),
                Risk.LOSS,
                "Argo CD can't apply this: Kubernetes never changes `spec.template` of Job `x`,");
        var forced = ", annotations: {argocd.argoproj.io/sync-options: \"Force=true,Replace=true\"}";
        assertVerdict(
                object("Job", forced, "spec: {template: {spec: {restartPolicy: Never}}}"),
                object("Job", forced, "spec: {template: {spec: {restartPolicy: OnFailure}}}"),
                Risk.LOSS,
                "`spec.template` of Job `x` can't be changed, so Argo CD deletes the object and makes it anew.");
    }

    @Test
    void allowsWhatAStatefulSetAllows() {
        assertThat(risk("StatefulSet", "spec: {replicas: 1}", "spec: {replicas: 2}"))
                .isEqualTo(Risk.LIMITS);
        assertThat(risk("StatefulSet", "spec: {serviceName: a}", "spec: {serviceName: b}"))
                .isEqualTo(Risk.LOSS);
    }

    @Test
    void saysThatAVolumeDoesNotShrink_andMayGrow() {
        var five = "spec: {resources: {requests: {storage: 5Gi}}}";
        var fifty = "spec: {resources: {requests: {storage: 50Gi}}}";
        assertThat(risk("PersistentVolumeClaim", fifty, five)).isEqualTo(Risk.LOSS);
        assertThat(risk("PersistentVolumeClaim", five, fifty)).isEqualTo(Risk.LIMITS);
    }

    @Test
    void tellsDeletionsByWhatGoesWithThem() {
        assertThat(deleted("Namespace", "")).isEqualTo("Argo CD deletes Namespace `x` with everything that is in it.");
        assertThat(deleted("PersistentVolumeClaim", ""))
                .isEqualTo("Argo CD deletes PersistentVolumeClaim `x` and the data on it.");
        assertThat(deleted("NetworkPolicy", ""))
                .isEqualTo("Argo CD deletes NetworkPolicy `x`: what it forbade is allowed.");
        assertThat(deleted(
                        "Namespace",
                        ", annotations: {argocd.argoproj.io/sync-options: \"Prune=confirm,Delete=confirm\"}"))
                .startsWith("Argo CD waits for an admin and then deletes Namespace `x`");
        assertThat(deleted("AppProject", ", annotations: {argocd.argoproj.io/sync-options: Prune=false}"))
                .startsWith("Argo CD leaves AppProject `x` in the cluster");
    }

    @Test
    void seesHostsRightsAndForeignImages() {
        assertVerdict(
                object("IngressRoute", "spec: {routes: [{match: \"Host(`a.example.org`) && PathPrefix(`/api`)\"}]}"),
                object("IngressRoute", "spec: {routes: [{match: \"Host(`b.example.org`) && PathPrefix(`/api`)\"}]}"),
                Risk.EXPOSURE,
                "It is reachable at `b.example.org/api` and no longer at `a.example.org/api`.");
        assertThat(risk("Role", "rules: [{verbs: [get]}]", "rules: [{verbs: [get, delete]}]"))
                .isEqualTo(Risk.EXPOSURE);
        assertVerdict(
                pod("registry.example.org:5000/team/app:1"),
                pod("docker.io/somebody/app:1"),
                Risk.EXPOSURE,
                "It runs an image from elsewhere: `docker.io/somebody/app` instead of `registry.example.org:5000/team/app`.");
        assertThat(Verdicts.of(changed(
                        pod("registry.example.org:5000/team/app:1"), pod("registry.example.org:5000/team/app:2"))))
                .extracting(Verdict::risk)
                .containsExactly(Risk.REST);
    }

    @Test
    void seesThatAContainerMayDoMore() {
        assertThat(risk(
                        "Deployment",
                        "spec: {template: {spec: {securityContext: {runAsNonRoot: true}}}}",
                        "spec: {template: {spec: {hostNetwork: true}}}"))
                .isEqualTo(Risk.EXPOSURE);
    }

    @Test
    void foldsLabelsAndAmountsWrittenInAnotherWay() {
        assertThat(risk("ConfigMap", "metadata: {name: x, labels: {a: b}}", "metadata: {name: x, labels: {a: c}}"))
                .isEqualTo(Risk.COSMETIC);
        assertThat(risk("ResourceQuota", "spec: {hard: {cpu: \"1\"}}", "spec: {hard: {cpu: 1000m}}"))
                .isEqualTo(Risk.COSMETIC);
        assertThat(risk("ResourceQuota", "spec: {hard: {cpu: \"2\"}}", "spec: {hard: {cpu: 1000m}}"))
                .isEqualTo(Risk.LIMITS);
    }

    @Test
    void saysThatLessRoomHurts() {
        assertVerdict(
                object("ResourceQuota", "spec: {hard: {cpu: \"2\"}}"),
                object("ResourceQuota", "spec: {hard: {cpu: \"1\"}}"),
                Risk.LIMITS,
                "ResourceQuota `x` gets less room; what needs more is not started, or is killed.");
    }

    private static Risk risk(String kind, String before, String after) {
        return Verdicts.of(changed(object(kind, before), object(kind, after)))
                .get(0)
                .risk();
    }

    private static String deleted(String kind, String annotations) {
        return Verdicts.of(new ObjectChange.Deleted(object(kind, annotations, "a: b")))
                .get(0)
                .sentence();
    }

    private static void assertVerdict(RenderedObject before, RenderedObject after, Risk risk, String beginning) {
        var verdict = Verdicts.of(changed(before, after)).get(0);
        assertThat(verdict.risk()).isEqualTo(risk);
        assertThat(verdict.sentence()).startsWith(beginning);
    }

    private static ObjectChange changed(RenderedObject before, RenderedObject after) {
        return Pairing.of(before, after);
    }

    private static RenderedObject pod(String image) {
        return object("Deployment", "spec: {template: {spec: {containers: [{name: app, image: \"" + image + "\"}]}}}");
    }

    private static RenderedObject object(String kind, String rest) {
        return object(kind, "", rest);
    }

    private static RenderedObject object(String kind, String metadata, String rest) {
        var own = rest.startsWith("metadata") ? "" : "metadata: {name: x" + metadata + "}\n";
        var lines = List.of("apiVersion: v1", "kind: " + kind, own + rest, "");
        return RenderedObject.parse("prod/platform/part/file.yaml", String.join("\n", lines))
                .orElseThrow();
    }
}
