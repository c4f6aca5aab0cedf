package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every namespace of a tree is bounded and closed, and Prometheus gets in wherever a monitor sends it. */
final class PlatformNamespacesTest {
    private final List<Installation> installations = Installation.all();

    @Test
    void boundsAndClosesEachNamespace() {
        assertThat(installations).hasSizeGreaterThan(6).allSatisfy(installation -> {
            assertThat(installation.ofKind("", "Namespace")).isNotEmpty();
            assertThat(complaints(installation)).as(installation.name()).isEmpty();
        });
    }

    @Test
    void complains_whenANamespaceHasNoQuotaOrIsOpen() {
        var own = Installation.own();

        assertThat(complaints(without(own, "prod/platform/harbor/resourcequota-harbor.yaml")))
                .containsExactly("harbor has no ResourceQuota");
        assertThat(complaints(without(own, "prod/platform/traefik/networkpolicy-default-deny.yaml")))
                .containsExactly("traefik is open");
    }

    @Test
    void watchesEveryPart() {
        assertThat(monitors(Installation.own()).map(RenderedObject::name))
                .contains("argocd", "cert-manager", "harbor", "traefik");
        assertThat(installations.stream().flatMap(PlatformNamespacesTest::monitors))
                .extracting(RenderedObject::name)
                .contains("cloudnative-pg");
    }

    @Test
    void letsPrometheusInWhereverAMonitorLooks() {
        assertThat(installations)
                .allSatisfy(installation -> assertThat(unreachable(installation))
                        .as(installation.name())
                        .isEmpty());
    }

    @Test
    void complains_whenAMonitorLooksWherePrometheusDoesNotGetIn() {
        assertThat(unreachable(without(Installation.own(), "prod/platform/harbor/networkpolicy-allow-scrape.yaml")))
                .containsExactly("harbor");
    }

    private static List<String> complaints(Installation installation) {
        return namespaces(installation)
                .flatMap(namespace -> Stream.concat(
                        has(installation, namespace, "", "ResourceQuota", "")
                                ? Stream.empty()
                                : Stream.of(namespace + " has no ResourceQuota"),
                        has(installation, namespace, "networking.k8s.io", "NetworkPolicy", "default-deny")
                                ? Stream.empty()
                                : Stream.of(namespace + " is open")))
                .toList();
    }

    /** Where two clusters have one of the same name, both are looked at together. */
    private static Stream<String> namespaces(Installation installation) {
        return installation.ofKind("", "Namespace").map(RenderedObject::name).distinct();
    }

    private static boolean has(Installation installation, String namespace, String group, String kind, String ending) {
        return installation.applications().stream()
                .flatMap(application -> application.objects().stream())
                .anyMatch(object -> object.is(group, kind)
                        && object.namespace().equals(namespace)
                        && object.name().endsWith(ending));
    }

    /** The monitors of the platform; those of teams look into their own namespaces. */
    private static Stream<RenderedObject> monitors(Installation installation) {
        return Stream.of("PodMonitor", "ServiceMonitor")
                .flatMap(kind -> installation.ofKind("monitoring.coreos.com", kind))
                .filter(monitor -> monitor.at("spec", "namespaceSelector").isPresent());
    }

    /** Where they look and Prometheus is not let in; the chart of Argo CD opens its own ports. */
    private static List<String> unreachable(Installation installation) {
        var namespaces = namespaces(installation).toList();
        return monitors(installation)
                .filter(monitor -> !monitor.name().equals("argocd"))
                .map(monitor -> monitor.text("spec", "namespaceSelector", "matchNames", "0"))
                .filter(namespaces::contains)
                .filter(namespace -> installation
                        .ofKind("networking.k8s.io", "NetworkPolicy")
                        .filter(policy -> policy.namespace().equals(namespace))
                        .noneMatch(PlatformNamespacesTest::letsPrometheusIn))
                .distinct()
                .toList();
    }

    private static boolean letsPrometheusIn(RenderedObject policy) {
        return policy.list("spec", "ingress", "0", "from").stream()
                .anyMatch(peer -> RenderedObject.text(peer, "podSelector", "matchLabels")
                        .equals("{app.kubernetes.io/name=prometheus}"));
    }

    private static Installation without(Installation installation, String path) {
        var rest = installation.objects().stream()
                .filter(object -> !object.path().equals(path))
                .toList();
        assertThat(rest).hasSize(installation.objects().size() - 1);
        return installation.with(rest);
    }
}
