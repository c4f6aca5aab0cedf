package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every application finds what it deploys: its folder is in the tree, or its chart has one exact version. */
final class ApplicationSourcesTest {
    private final List<Installation> installations = Installation.all();

    @Test
    void findsFolderOrPinnedChart_forEachSourceOfEachApplication() {
        assertThat(installations).hasSizeGreaterThan(6).allSatisfy(installation -> {
            assertThat(installation.applications()).as(installation.name()).isNotEmpty();
            installation
                    .applications()
                    .forEach(application ->
                            application.sources().forEach(source -> check(installation, application, source)));
        });
    }

    @Test
    void leavesNoFolderWithoutAnApplication() {
        assertThat(installations).allSatisfy(installation -> {
            var folders = installation.applications().stream()
                    .flatMap(application -> application.sources().stream())
                    .map(Deployed::folder)
                    .filter(name -> !name.isEmpty())
                    .toList();
            assertThat(installation.objects())
                    .filteredOn(object -> !object.path().contains("/platform/root/"))
                    .allSatisfy(object -> assertThat(folders)
                            .as(installation.name() + ": " + object.path())
                            .anyMatch(name -> object.path().startsWith(name + "/")));
        });
    }

    @Test
    void makesNoTwoApplicationsOfOneName() {
        assertThat(installations)
                .allSatisfy(installation -> assertThat(installation.applications())
                        .extracting(Deployed::name)
                        .doesNotHaveDuplicates());
    }

    @Test
    void bringsTheJobsOfACohort_onceThereIsATemplateForThem(@TempDir Path folder) throws IOException {
        var example = ExamplesTest.sound().stream()
                .filter(candidate -> candidate.name().equals("one-team"))
                .findFirst()
                .orElseThrow();
        var workspace = example.copyTo(folder.resolve("with-jobs"));
        var template = workspace.root().resolve("templates/team/bootstrap/configmap-probe.yaml.jte");
        Files.createDirectories(template.getParent());
        Files.writeString(template, """
                @import dev.fontysvenlo.idp.team.*
                @param Platform platform
                @param Team team
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: probe-${team.namespace()}
                  namespace: ${platform.settings().namespaces().bootstrap()}
                """);
        var installation = Installation.rendered("with jobs", workspace);

        var application = installation.applications().stream()
                .filter(candidate -> candidate.name().equals("web1-2026-bootstrap"))
                .findFirst()
                .orElseThrow();
        assertThat(application.namespace()).isEqualTo("idp-bootstrap");
        assertThat(application.objects()).extracting(RenderedObject::name).contains("probe-web1-2026-group01");
    }

    private static void check(Installation installation, Deployed application, Map<?, ?> source) {
        var chart = RenderedObject.text(source, "chart");
        var place = installation.name() + ": " + application.name();
        if (application.name().equals(application.project() + "-source")) {
            // A repository of the team's own, which nobody here can look into: it is one more, in the team's project.
            assertThat(RenderedObject.text(source, "repoURL")).as(place).matches("https://[^{}]+");
        } else if (chart.isEmpty()) {
            assertThat(installation.below(Deployed.folder(source), true))
                    .as(place)
                    .isNotEmpty();
        } else {
            assertThat(RenderedObject.text(source, "targetRevision")).as(place).matches("v?[0-9]+\\.[0-9]+\\.[0-9]+");
            assertThat(RenderedObject.text(source, "repoURL")).as(place).startsWith("https://");
        }
    }
}
