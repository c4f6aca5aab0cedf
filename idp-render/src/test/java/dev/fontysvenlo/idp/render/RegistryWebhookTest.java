package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** What Harbor says of a push arrives at Image Updater: by its Service, and through the rules of the network. */
final class RegistryWebhookTest {
    private final Installation own = Installation.own();

    @Test
    void leadsToTheServiceThatTheChartMakes() {
        var updater = own.applications().stream()
                .filter(application -> application.name().equals("platform-image-updater"))
                .findFirst()
                .orElseThrow();
        var service = updater.objects().stream()
                .filter(object -> object.is("", "Service"))
                .findFirst()
                .orElseThrow();
        var port = RenderedObject.text(updater.settings(), "sources", "0", "helm", "valuesObject", "service", "port");

        assertThat(addresses()).isNotEmpty().allSatisfy(address -> {
            assertThat(address.getHost()).isEqualTo(service.name() + "." + service.namespace() + ".svc.cluster.local");
            assertThat(address.getPort()).hasToString(port);
            assertThat(address).hasPath("/webhook").hasQuery("type=harbor");
        });
    }

    @Test
    void isLetInFromHarborsNamespace_andOutOfIt() {
        var in = object("NetworkPolicy", "image-updater");
        var out = object("NetworkPolicy", "allow-to-image-updater");

        assertThat(namespaces(in, "ingress", "from")).isEqualTo(out.namespace());
        assertThat(namespaces(out, "egress", "to")).isEqualTo(in.namespace());
    }

    private List<URI> addresses() {
        return own.ofKind("", "ConfigMap")
                .map(map -> map.text("data", "spec.json"))
                .filter(spec -> spec.contains("\"webhook\""))
                .map(spec -> URI.create(new JSONObject(spec).getString("webhook")))
                .toList();
    }

    private RenderedObject object(String kind, String name) {
        return own.objects().stream()
                .filter(object -> object.kind().equals(kind) && object.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String namespaces(RenderedObject policy, String direction, String whom) {
        return policy.text(
                "spec", direction, "0", whom, "0", "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name");
    }
}
