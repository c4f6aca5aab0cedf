package dev.fontysvenlo.idp.render.harbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.Faults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The passwords that a Job makes in the cluster, so that nobody has to: Grafana's, and Harbor's for Image Updater. */
class GeneratedSecretsTest {
    private static final String PARTS = RenderedPlatform.REGISTRY + """

            parts:
              imageUpdater: {webhook: true}
              monitoring: {}
            """;
    private static final String GRAFANA = "monitoring/grafana-admin";
    private static final String UPDATER = "argocd/argocd-image-updater-secret";
    private static final String HARBOR = "idp-bootstrap/image-updater-webhook";

    /** To look, to look again before writing, and to write: once for Grafana's, and for both places of the other. */
    private static final int CALLS = 9;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void makesThemOnce_andKeepsThem(String shell) throws Exception {
        try (var bench = bench()) {
            var run = run(bench, shell);

            assertThat(run.status()).as(run.log()).isZero();
            var word = bench.kubernetes.value(HARBOR, "secret");
            var password = bench.kubernetes.value(GRAFANA, "admin-password");
            assertThat(word).hasSize(40);
            assertThat(bench.kubernetes.value(UPDATER, "webhook.harbor-secret")).isEqualTo(word);
            assertThat(password).hasSize(40).isNotEqualTo(word);
            assertThat(bench.kubernetes.value(GRAFANA, "admin-user")).isEqualTo("admin");
            assertThat(run.log()).doesNotContain(word, password).isEqualTo("""
                    generated-secrets: Secret grafana-admin in namespace monitoring is written.
                    generated-secrets: Secret argocd-image-updater-secret in namespace argocd is written.
                    generated-secrets: Secret image-updater-webhook in namespace idp-bootstrap is written.
                    generated-secrets: all secrets that are made in the cluster are there.
                    """);

            var first = bench.kubernetes.secrets.toString();
            assertThat(run(bench, shell).log())
                    .isEqualTo("generated-secrets: all secrets that are made in the cluster are there.\n");
            assertThat(bench.kubernetes.secrets).hasToString(first);
        }
    }

    @Test
    void bringsALostCopyBack_whicheverItIs() throws Exception {
        try (var bench = bench()) {
            run(bench, "dash");
            var word = bench.kubernetes.value(HARBOR, "secret");

            bench.kubernetes.secrets.remove(UPDATER);
            run(bench, "dash");
            assertThat(bench.kubernetes.value(UPDATER, "webhook.harbor-secret")).isEqualTo(word);

            bench.kubernetes.secrets.remove(HARBOR);
            run(bench, "dash");
            assertThat(bench.kubernetes.value(HARBOR, "secret")).isEqualTo(word);
        }
    }

    @Test
    void waitsForANamespace_andSaysSo() throws Exception {
        try (var bench = bench()) {
            bench.kubernetes.namespaces.remove("monitoring");
            bench.environment.put("WAIT_SECONDS", "0");

            var run = run(bench, "dash");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.log()).isEqualTo("""
                    generated-secrets: Secret grafana-admin in namespace monitoring cannot be reached yet (404). Waiting.
                    generated-secrets: gave up waiting.
                    """);
            assertThat(bench.kubernetes.secrets).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"REFUSED", "LOST", "KILLED"})
    void endsTheSame_whicheverOfItsCallsFails(Faults.Kind fault) throws Exception {
        try (var bench = bench()) {
            for (int call = 1; call <= CALLS; call++) {
                bench.kubernetes.secrets.clear();
                bench.faults.at(call, fault, bench::kill);
                run(bench, "dash");
                bench.faults.none();

                assertThat(run(bench, "dash").status()).isZero();
                assertThat(bench.kubernetes.value(GRAFANA, "admin-password")).hasSize(40);
                assertThat(bench.kubernetes.value(UPDATER, "webhook.harbor-secret"))
                        .hasSize(40)
                        .isEqualTo(bench.kubernetes.value(HARBOR, "secret"));
            }
        }
    }

    private Bench bench() throws Exception {
        var bench = new Bench(folder, RenderedPlatform.of(folder.resolve("platform"), PARTS));
        bench.kubernetes.namespaces.add("monitoring");
        return bench;
    }

    private static Bench.Run run(Bench bench, String shell) throws Exception {
        return bench.run(
                shell,
                "platform/bootstrap/job-generated-secrets.yaml",
                "platform/bootstrap/configmap-generated-secrets.yaml");
    }
}
