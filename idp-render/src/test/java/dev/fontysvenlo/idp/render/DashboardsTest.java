package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Grafana finds the pages of the platform and of the teams, none in the place of another, and reads nothing else. */
final class DashboardsTest {
    private static final String[] GRAFANA = {"spec", "sources", "0", "helm", "valuesObject", "grafana"};

    private final List<Installation> monitored = Installation.all().stream()
            .filter(installation -> applications(installation).size() > 0)
            .toList();

    @Test
    void areLookedForInEveryNamespace_amongConfigMapsOnly() {
        assertThat(monitored).hasSizeGreaterThan(3).allSatisfy(installation -> {
            var values = applications(installation).get(0).at(GRAFANA).orElseThrow();
            assertThat(RenderedObject.text(values, "sidecar", "dashboards", "searchNamespace"))
                    .isEqualTo("ALL");
            assertThat(RenderedObject.text(values, "sidecar", "dashboards", "resource"))
                    .isEqualTo("configmap");
            assertThat(RenderedObject.text(values, "sidecar", "datasources", "resource"))
                    .isEqualTo("configmap");

            var role = RenderedObject.text(values, "rbac", "useExistingClusterRole");
            assertThat(installation.ofKind("rbac.authorization.k8s.io", "ClusterRole"))
                    .filteredOn(found -> found.name().equals(role))
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.list("rules"))
                            .isEqualTo(List.of(Map.of(
                                    "apiGroups", List.of(""),
                                    "resources", List.of("configmaps"),
                                    "verbs", List.of("get", "list", "watch")))));
        });
    }

    /** Each cluster has a Grafana of its own. */
    @Test
    void haveAFileAndAnIdOfTheirOwn() {
        assertThat(monitored).allSatisfy(installation -> {
            var files = new ArrayList<String>();
            var ids = new ArrayList<String>();
            pages(installation).forEach(object -> {
                var cluster = object.path().substring(0, object.path().indexOf('/'));
                var grafanaFolder = object.text("metadata", "annotations", "grafana_folder");
                ((Map<?, ?>) object.at("data").orElseThrow()).forEach((file, text) -> {
                    files.add(cluster + "/" + grafanaFolder + "/" + file);
                    ids.add(cluster + "/" + id(text.toString()));
                });
            });
            assertThat(files).hasSizeGreaterThan(2).doesNotHaveDuplicates();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+/[a-z0-9-]{1,40}"));
        });
    }

    @Test
    void ofATeamLieInAFolderOfTheTeam() {
        var ofTeams = monitored.stream()
                .flatMap(installation -> pages(installation).stream())
                .filter(object -> object.path().contains("/teams/"))
                .toList();

        assertThat(ofTeams)
                .isNotEmpty()
                .allSatisfy(object -> assertThat(object.text("metadata", "annotations", "grafana_folder"))
                        .isEqualTo(object.namespace()));
    }

    private static String id(String page) {
        return RenderedObject.text(new Load(LoadSettings.builder().build()).loadFromString(page), "uid");
    }

    private static List<RenderedObject> pages(Installation installation) {
        return installation
                .ofKind("", "ConfigMap")
                .filter(object ->
                        !object.text("metadata", "labels", "grafana_dashboard").isEmpty())
                .toList();
    }

    private static List<RenderedObject> applications(Installation installation) {
        return installation
                .ofKind("argoproj.io", "Application")
                .filter(application -> application.at(GRAFANA).isPresent())
                .toList();
    }
}
