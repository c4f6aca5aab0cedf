package dev.fontysvenlo.idp.render.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.k3s.K3sContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A real API server takes everything that is rendered in this repository: applied by the server, unknown and double
 * fields refused, into a cluster that has nothing but the definitions of custom resources. What its pods then do is not
 * looked at: their images are not there.
 */
final class ClusterTest {
    private static final String IMAGE = "rancher/k3s:v1.36.4-k3s1";
    private static final SchemaPack PACK =
            PackFile.packaged("1.36").orElseThrow().get();

    private Optional<K3sContainer> started = Optional.empty();

    @BeforeEach
    void start() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "Docker is not available");
        var cluster = new K3sContainer(DockerImageName.parse(IMAGE));
        started = Optional.of(cluster);
        cluster.start();
    }

    @AfterEach
    void stop() {
        started.ifPresent(K3sContainer::stop);
    }

    @Test
    void takesEverything_appliedByTheServer_strictly() throws Exception {
        var files = RenderedFiles.below(List.of(Path.of("..", "rendered")));
        for (var step : ApplyOrder.of(ResourceDefinitions.of(PACK), files).entrySet()) {
            var file = "/tmp/" + step.getKey() + ".json";
            cluster().copyFileToContainer(Transferable.of(step.getValue().getBytes(UTF_8)), file);
            assertThat(kubectl("apply", "--server-side", "--validate=strict", "-f", file))
                    .as(step.getKey())
                    .satisfies(result -> assertThat(result.getStderr()).isEmpty())
                    .satisfies(result -> assertThat(result.getExitCode()).isZero());
            assertThat(kubectl("wait", "--for=condition=Established", "crd", "--all", "--timeout=120s")
                            .getExitCode())
                    .isZero();
        }
    }

    @Test
    void refusesWhatWeRefuse() throws Exception {
        var wrong =
                "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"x\"},\"dta\":{\"a\":\"b\"}}";
        cluster().copyFileToContainer(Transferable.of(wrong.getBytes(UTF_8)), "/tmp/wrong.json");

        assertThat(kubectl("apply", "--server-side", "--validate=strict", "-f", "/tmp/wrong.json")
                        .getExitCode())
                .isNotZero();
    }

    private K3sContainer cluster() {
        return started.orElseThrow();
    }

    private ExecResult kubectl(String... arguments) throws IOException, InterruptedException {
        var command = new String[arguments.length + 1];
        command[0] = "kubectl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return cluster().execInContainer(command);
    }
}
