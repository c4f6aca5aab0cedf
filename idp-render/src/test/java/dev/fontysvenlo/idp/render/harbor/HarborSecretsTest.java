package dev.fontysvenlo.idp.render.harbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.render.bootstrap.FakeSecret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secrets with which Harbor is installed, and the Job that looks for those that a person makes. */
class HarborSecretsTest {
    private static final String INSTALLED = RenderedPlatform.REGISTRY + "  install: {cluster: prod}\n";
    private static final String JOB = "platform/bootstrap/job-harbor-secrets.yaml";
    private static final String SCRIPTS = "platform/bootstrap/configmap-harbor-scripts.yaml";
    private static final String ADMIN = "idp-bootstrap/harbor-admin";
    private static final String PODS = "harbor/harbor-secrets";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void makesThemOnce_andKeepsThem(String shell) throws Exception {
        try (var bench = new Bench(folder, RenderedPlatform.of(folder.resolve("platform"), INSTALLED))) {
            bench.write("login/password", "of-the-first-run");
            bench.write("login/htpasswd", "harbor_registry_user:$2y$05$first\n\n");

            var run = bench.run(shell, JOB, SCRIPTS);

            assertThat(run.status()).as(run.log()).isZero();
            assertThat(bench.kubernetes.value(ADMIN, "username")).isEqualTo("admin");
            assertThat(bench.kubernetes.value(PODS, "HARBOR_ADMIN_PASSWORD"))
                    .isEqualTo(bench.kubernetes.value(ADMIN, "password"))
                    .hasSize(43);
            assertThat(bench.kubernetes.value(PODS, "secretKey")).hasSize(16);
            assertThat(bench.kubernetes.value(PODS, "CSRF_KEY")).hasSize(32);
            assertThat(bench.kubernetes.value(PODS, "REGISTRY_HTPASSWD"))
                    .isEqualTo("harbor_registry_user:$2y$05$first");
            var first = bench.kubernetes.secrets.toString();

            bench.write("login/password", "of-the-second-run");
            bench.write("login/htpasswd", "harbor_registry_user:$2y$05$second\n");
            assertThat(bench.run(shell, JOB, SCRIPTS).log()).hasLineCount(1);
            assertThat(bench.kubernetes.secrets).hasToString(first);
        }
    }

    @Test
    void fillsOnlyWhatIsMissing() throws Exception {
        try (var bench = new Bench(folder, RenderedPlatform.of(folder.resolve("platform"), INSTALLED))) {
            bench.write("login/password", "word");
            bench.write("login/htpasswd", "user:hash");
            bench.run("dash", JOB, SCRIPTS);
            var key = bench.kubernetes.value(PODS, "secretKey");
            bench.kubernetes.secrets.get(PODS).remove("CSRF_KEY");

            bench.run("dash", JOB, SCRIPTS);

            assertThat(bench.kubernetes.value(PODS, "secretKey")).isEqualTo(key);
            assertThat(bench.kubernetes.value(PODS, "CSRF_KEY")).hasSize(32);
        }
    }

    @Test
    void chartFindsEachKeyThatItIsToldToLookFor() throws Exception {
        var platform = RenderedPlatform.of(folder.resolve("platform"), INSTALLED);
        try (var bench = new Bench(folder, platform)) {
            bench.write("login/password", "word");
            bench.write("login/htpasswd", "user:hash");
            bench.run("dash", JOB, SCRIPTS);

            // the keys that chart 1.19.1 reads from the Secrets that its values name
            assertThat(bench.kubernetes.secret(PODS).keySet())
                    .isEqualTo(Set.of(
                            "HARBOR_ADMIN_PASSWORD",
                            "secretKey",
                            "secret",
                            "CSRF_KEY",
                            "JOBSERVICE_SECRET",
                            "REGISTRY_HTTP_SECRET",
                            "POSTGRES_PASSWORD",
                            "REGISTRY_PASSWD",
                            "REGISTRY_HTPASSWD"));
            assertThat(platform.text("argocd/application-harbor.yaml").split(": harbor-secrets\n", -1))
                    .hasSize(11);
        }
    }

    @Test
    void makesALoginThatOnlyItsPasswordFits() throws Exception {
        assumeTrue(Bench.isInstalled("htpasswd"), "htpasswd is not installed");
        var script = Path.of("..", "templates", "scripts", "harbor", "registry-login.sh")
                .toAbsolutePath();
        var builder = new ProcessBuilder("dash", script.toString()).redirectErrorStream(true);
        builder.environment().put("LOGIN_DIR", folder.toString());
        assertThat(builder.start().waitFor()).isZero();

        var line = Files.readString(folder.resolve("htpasswd")).strip();
        assertThat(line).startsWith("harbor_registry_user:$2y$");
        Files.writeString(folder.resolve("htpasswd"), line + "\n");
        assertThat(verified(Files.readString(folder.resolve("password")))).isZero();
        assertThat(verified("another")).isNotZero();
    }

    private int verified(String password) throws Exception {
        return new ProcessBuilder(List.of(
                        "htpasswd", "-vb", folder.resolve("htpasswd").toString(), "harbor_registry_user", password))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void preflightNamesWhatIsMissing_andEndsWellWhenItIsThere(String shell) throws Exception {
        try (var bench =
                new Bench(folder, RenderedPlatform.of(folder.resolve("platform"), RenderedPlatform.REGISTRY))) {
            bench.environment.put("WAIT_SECONDS", "0");
            bench.kubernetes.secrets.put(ADMIN, FakeSecret.of(Map.of("username", "a", "password", "")));

            var run = preflight(bench, shell);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.log()).isEqualTo("""
                    preflight: Secret harbor-admin in namespace idp-bootstrap lacks password: the login of an admin of Harbor.
                    preflight: Secret image-updater-webhook in namespace idp-bootstrap is missing: what Harbor shows to Image Updater, the same as webhook.harbor-secret there.
                    preflight: gave up waiting. The manual says how each is made: docs/manual/install.md.
                    """);

            bench.kubernetes.secrets.put(ADMIN, FakeSecret.of(Map.of("username", "a", "password", "b")));
            bench.kubernetes.secrets.put("idp-bootstrap/image-updater-webhook", FakeSecret.of(Map.of("secret", "c")));
            assertThat(preflight(bench, shell).log())
                    .isEqualTo("preflight: all secrets that are made by hand are there.\n");
        }
    }

    private static Bench.Run preflight(Bench bench, String shell) throws Exception {
        return bench.run(shell, "platform/bootstrap/job-preflight.yaml", "platform/bootstrap/configmap-preflight.yaml");
    }
}
