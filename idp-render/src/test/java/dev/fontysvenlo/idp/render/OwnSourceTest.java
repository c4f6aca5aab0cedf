package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a repository of a team's own may do, read from the golden tree of {@code examples/tier-2}. */
final class OwnSourceTest {
    private static final TreeMap<String, String> TREE = Example.tree(Example.ROOT.resolve("tier-2/rendered"));
    private static final String ARGO = "prod/argocd/web1-2026/";

    @Test
    void deploysEachRepositoryThroughItsTeamsProject_andIntoItsNamespaceOnly() {
        var set = read(ARGO + "applicationset-source.yaml");
        var application = (Map<?, ?>) at(set, "spec", "template", "spec");

        assertThat(application.get("project")).isEqualTo("{{ .team }}");
        assertThat(at(application, "destination", "namespace")).isEqualTo("{{ .team }}");
        assertThat(at(application, "source", "kustomize", "namespace")).isEqualTo("{{ .team }}");
        assertThat((List<?>) at(application, "syncPolicy", "syncOptions"))
                .asString()
                .contains("CreateNamespace=false", "FailOnSharedResource=true");
    }

    @Test
    void letsIntoAProjectTheTeamsRepository_andNoKindThatLoosensItsLimits() {
        var project = read(ARGO + "web1-2026-group03/appproject.yaml");

        assertThat(at(project, "spec", "sourceRepos"))
                .isEqualTo(List.of(
                        "https://github.com/example/platform.git",
                        "https://github.com/example/web1-2026-group03-deploy.git"));
        assertThat(at(project, "spec", "clusterResourceWhitelist")).isEqualTo(List.of());
        assertThat(at(project, "spec", "namespaceResourceWhitelist"))
                .asString()
                .contains("Deployment", "PersistentVolumeClaim", "IngressRoute")
                .doesNotContain(
                        "*",
                        "Role",
                        "Secret",
                        "NetworkPolicy",
                        "ResourceQuota",
                        "LimitRange",
                        "ServiceAccount",
                        "Rule");
        assertThat(at(read(ARGO + "web1-2026-group02/appproject.yaml"), "spec", "sourceRepos"))
                .isEqualTo(List.of("https://github.com/example/platform.git"));
    }

    @Test
    void namesNoApplicationOfARepositoryInTheImageUpdater() {
        assertThat(TREE.get(ARGO + "imageupdater.yaml")).doesNotContain("-source");
    }

    @Test
    void opensTheNetworkToPodsOfTheTeamsOwnManifests_onlyWhereThereAreAny() {
        assertThat(TREE.get("prod/teams/web1-2026-group03/tenancy/networkpolicy-allow-to-internet.yaml"))
                .contains("operator: Exists");
        assertThat(TREE.get("prod/teams/web1-2026-group02/tenancy/networkpolicy-allow-to-internet.yaml"))
                .contains("operator: In");
    }

    @Test
    void keepsSomethingToDeploy_whenAnArchivedTeamHasNothingButItsRepository() {
        assertThat(TREE.get("prod/teams/web1-2026-group04/app/kustomization.yaml"))
                .contains("middleware-default.yaml")
                .doesNotContain("images:");
    }

    private static Map<?, ?> read(String path) {
        var load = new Load(LoadSettings.builder().build());
        return (Map<?, ?>) Objects.requireNonNull(load.loadFromString(Objects.requireNonNull(TREE.get(path))));
    }

    private static Object at(Map<?, ?> object, String... fields) {
        Object value = object;
        for (String field : fields) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(field));
        }
        return value;
    }
}
