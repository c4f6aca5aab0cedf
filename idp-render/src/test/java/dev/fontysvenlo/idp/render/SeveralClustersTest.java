package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Cluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One Argo CD and two clusters: what it is told about each, read from the golden tree of {@code examples/two-clusters}. */
final class SeveralClustersTest {
    private static final Map<String, String> SERVERS =
            Map.of("prod", Cluster.HOME, "second", "https://second.example.org:6443");

    private static final TreeMap<String, String> TREE = Example.tree(Example.ROOT.resolve("two-clusters/rendered"));

    @Test
    void namesEveryObjectOfArgoCdOnce_forAllClustersShareItsNamespace() {
        var places = new HashMap<String, List<String>>();
        argo().forEach((path, object) -> places.computeIfAbsent(
                        object.get("kind") + " " + at(object, "metadata", "name"), name -> new ArrayList<>())
                .add(path));

        assertThat(places.values()).allSatisfy(paths -> assertThat(paths).hasSize(1));
        assertThat(places.keySet())
                .contains(
                        "Application root", "Application root-second", "AppProject default", "ImageUpdater web1-2026");
    }

    @Test
    void sendsEachClustersApplicationsThere_andTheRootsToArgoCd() {
        var applications = new TreeMap<>(argo());
        applications.values().removeIf(object -> !at(object, "kind").equals("ApplicationSet"));

        assertThat(applications).hasSize(6).allSatisfy((path, object) -> {
            var cluster = path.substring(0, path.indexOf('/'));
            assertThat(at(object, "spec", "template", "spec", "destination", "server"))
                    .isEqualTo(SERVERS.get(cluster));
            assertThat((String) at(object, "spec", "template", "spec", "source", "path"))
                    .startsWith("rendered/" + cluster + "/");
        });
        assertThat(read("second/platform/root/application-root.yaml")).satisfies(root -> {
            assertThat(at(root, "spec", "destination", "server")).isEqualTo(Cluster.HOME);
            assertThat(at(root, "spec", "source", "path")).isEqualTo("rendered/second/argocd");
        });
    }

    @Test
    void letsTheTeamsLimitsIntoTheirOwnClusterOnly() {
        var tenancy = read("prod/argocd/appproject-platform-tenancy.yaml");

        assertThat(at(tenancy, "spec", "destinations"))
                .isEqualTo(List.of(
                        Map.of("server", SERVERS.get("prod"), "namespace", "web1-2025-*"),
                        Map.of("server", SERVERS.get("second"), "namespace", "web1-2026-*"),
                        Map.of("server", SERVERS.get("second"), "namespace", "web2-2026-*")));
    }

    @Test
    void givesATeamAnAddressBelowItsClustersDomain() {
        var namespace = read("second/teams/web1-2026-group01/tenancy/namespace.yaml");

        assertThat(at(namespace, "metadata", "annotations", "idp.example.org/host"))
                .isEqualTo("web1-2026-group01.second.example.org");
    }

    @Test
    void installsTheDatabaseOperatorWhereACourseAsksForIt() {
        assertThat(TREE)
                .containsKeys(
                        "second/argocd/application-cloudnative-pg.yaml",
                        "second/platform/cloudnative-pg/namespace.yaml");
        assertThat(TREE.keySet()).noneMatch(path -> path.startsWith("prod/") && path.contains("cloudnative-pg"));
        assertThat(at(read("second/argocd/application-cloudnative-pg.yaml"), "spec", "destination", "server"))
                .isEqualTo(SERVERS.get("second"));
    }

    private TreeMap<String, Map<?, ?>> argo() {
        var objects = new TreeMap<String, Map<?, ?>>();
        for (var path : TREE.keySet()) {
            if (path.contains("/argocd/") || path.contains("/platform/root/")) {
                objects.put(path, read(path));
            }
        }
        return objects;
    }

    private Map<?, ?> read(String path) {
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
