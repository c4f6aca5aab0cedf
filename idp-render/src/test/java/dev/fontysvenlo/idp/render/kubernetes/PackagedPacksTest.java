package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that come with the tool, and the page that says where they are from. */
final class PackagedPacksTest {
    private static final Path FOLDER = Path.of("..", "docs", "schema", "kubernetes");
    private static final List<String> NAMESPACED = List.of(
            "apps/v1 Deployment",
            "batch/v1 CronJob",
            "networking.k8s.io/v1 NetworkPolicy",
            "argoproj.io/v1alpha1 ApplicationSet",
            "argocd-image-updater.argoproj.io/v1alpha1 ImageUpdater",
            "traefik.io/v1alpha1 IngressRoute",
            "cert-manager.io/v1 Certificate",
            "monitoring.coreos.com/v1 PrometheusRule",
            "postgresql.cnpg.io/v1 Cluster",
            "opentelemetry.io/v1beta1 OpenTelemetryCollector");
    private static final List<String> OF_THE_CLUSTER = List.of(
            "v1 Namespace",
            "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy",
            "cert-manager.io/v1 ClusterIssuer",
            "rbac.authorization.k8s.io/v1 ClusterRole");

    @Test
    void areThoseThatMessagesList() throws IOException {
        assertThat(PackFile.VERSIONS.split(", | or ")).containsExactlyElementsOf(versions());
    }

    @ParameterizedTest
    @CsvSource({"1.35, false", "1.36, true", "1.37, false"})
    void sayWhetherTheyKnowLegalWords(String version, boolean enums) {
        var pack = PackFile.packaged(version).orElseThrow().get();

        assertThat(pack.version()).isEqualTo(version);
        assertThat(pack.hasEnums()).isEqualTo(enums);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.35", "1.36", "1.37"})
    void knowWhatThePlatformUses_andWhetherItIsInANamespace(String version) {
        var pack = PackFile.packaged(version).orElseThrow().get();

        assertThat(NAMESPACED)
                .allSatisfy(kind ->
                        assertThat(pack.isNamespaced(kind(kind))).as(kind).hasValue(true));
        assertThat(OF_THE_CLUSTER)
                .allSatisfy(kind ->
                        assertThat(pack.isNamespaced(kind(kind))).as(kind).hasValue(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.35", "1.36", "1.37"})
    void holdNoReferenceToWhatTheyLack(String version) {
        assertThat(PackFile.packaged(version).orElseThrow().get().missing()).isEmpty();
    }

    @Test
    void areListedWithOriginAndLicence_groupByGroup() throws IOException {
        var page = Files.readString(FOLDER.resolve("README.md"));
        for (String version : versions()) {
            var pack = PackFile.packaged(version).orElseThrow().get();
            assertThat(pack.kinds())
                    .extracting(KindName::group)
                    .filteredOn(group -> group.contains(".") && !group.endsWith(".k8s.io"))
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(page).contains("`" + group + "`"));
            assertThat(page).contains("`kubernetes-" + version + ".pack.gz`").contains(pack.id());
        }
    }

    private static KindName kind(String words) {
        return new KindName(words.split(" ")[0], words.split(" ")[1]);
    }

    private static List<String> versions() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pack.gz"))
                    .map(name -> name.replaceAll("kubernetes-|\\.pack\\.gz", ""))
                    .sorted()
                    .toList();
        }
    }
}
