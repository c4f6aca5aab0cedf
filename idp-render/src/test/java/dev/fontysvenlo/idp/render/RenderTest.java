package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes, and when it writes nothing. */
final class RenderTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        project = Project.in(folder).team("web1-2026-b");
    }

    @Test
    void changesNothing_whenRenderedTwice() {
        assertThat(project.render().added()).isEqualTo(project.tree().size());
        assertThat(project.render().list()).isEmpty();
    }

    @Test
    void touchesOwnFilesAndThreeOfTheCohort_whenTeamIsAdded() throws IOException {
        project.render();
        var before = project.tree();
        project.team("web1-2026-aa");
        project.render();

        assertThat(touched(before, project.tree()))
                .filteredOn(path -> !path.startsWith("prod/teams/web1-2026-aa/")
                        && !path.startsWith("prod/bootstrap/web1-2026/web1-2026-aa/"))
                .containsExactly(
                        "prod/argocd/web1-2026/applicationset-app.yaml",
                        "prod/argocd/web1-2026/applicationset-tenancy.yaml",
                        "prod/argocd/web1-2026/imageupdater.yaml",
                        "prod/argocd/web1-2026/web1-2026-aa/appproject.yaml");
    }

    @Test
    void touchesOneTeamAlone_whenItsSizeChanges() throws IOException {
        project.render();
        var before = project.tree();
        project.team("web1-2026-a", "size: L");
        project.render();
        assertThat(touched(before, project.tree()))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("prod/teams/web1-2026-a/"));
    }

    @Test
    void touchesNothingElse_whenOneTeamIsNamed() throws IOException {
        project.render();
        var before = project.tree();
        project.team("web1-2026-a", "size: L").team("web1-2026-b", "size: L").team("web2-2026-s", "size: L");
        assertThat(Project.lines(project.render(Project.onlyTeam("web1-2026-a"))))
                .isEmpty();
        assertThat(touched(before, project.tree()))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("prod/teams/web1-2026-a/"));
    }

    @Test
    void touchesNothingElse_whenOneCohortIsNamed() throws IOException {
        project.render();
        var before = project.tree();
        project.edit("platform.yaml", "requests: {cpu: 500m", "requests: {cpu: 600m");
        assertThat(Project.lines(project.render(Project.onlyCohort("web1-2026"))))
                .isEmpty();
        assertThat(touched(before, project.tree()))
                .containsExactly(
                        "prod/teams/web1-2026-a/tenancy/resourcequota.yaml",
                        "prod/teams/web1-2026-b/tenancy/resourcequota.yaml");
    }

    @Test
    void leavesNoTraceOfRest_whenOneTeamIsRenderedIntoEmptyFolder() {
        assertThat(Project.lines(project.render(Project.onlyTeam("web2-2026-s"))))
                .isEmpty();
        assertThat(project.tree().keySet()).isNotEmpty().allMatch(path -> path.startsWith("second/"));
    }

    @Test
    void namesTheNearest_whenTeamOrCohortIsUnknown() {
        var team = project.render(Project.onlyTeam("web1-2026-z")).diagnostics();
        assertThat(team).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("There is no team `web1-2026-z`.");
            assertThat(problem.hint()).isEqualTo("Did you mean -Didp.team=web1-2026-a?");
        });
        var cohort = project.render(Project.onlyCohort("wbe1-2026")).diagnostics();
        assertThat(cohort).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("There is no cohort `wbe1-2026`.");
            assertThat(problem.hint()).isEqualTo("Did you mean -Didp.cohort=web1-2026?");
        });
        assertThat(project.render(Project.onlyCohort("maths")).diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint())
                        .isEqualTo("Name one that is declared, in full, for example -Didp.cohort=web1-2025."));
        assertThat(project.tree()).isEmpty();
    }

    @Test
    void writesNothing_whenFileIsNotOurs() throws IOException {
        project.render();
        project.write("rendered/prod/teams/web1-2026-a/app/by-hand.yaml", "kind: ConfigMap\n");
        project.team("web1-2026-a", "size: L");
        var before = project.tree();
        assertThat(project.renderProblems())
                .containsExactly("rendered/prod/teams/web1-2026-a/app/by-hand.yaml IDP-502"
                        + " `rendered/prod/teams/web1-2026-a/app/by-hand.yaml` was not rendered: the header is missing."
                        + " It is neither replaced nor deleted.");
        assertThat(project.tree()).isEqualTo(before);
    }

    @Test
    void writesNothing_whenAnyStageHasProblem() throws IOException {
        project.render();
        var before = project.tree();
        project.team("web2-2026-s", "size: L");

        project.write("teams/web1-2026-c.yaml", "course: [\n");
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-050");
        project.team("web1-2026-c", "sise: L");
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-104");
        project.team("web1-2026-c", "size: XL");
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-211");
        project.delete("teams/web1-2026-c.yaml");

        project.write("templates/team/wrong/role.yaml.jte", "kind: Role\n");
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-304");
        project.delete("templates").write("templates/team/app/secret.yaml.jte", "kind: ${nobody}\n");
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-301");
        project.write("templates/team/app/secret.yaml.jte", secret());
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-404");
        project.delete("templates").delete("teams/web1-2026-b.yaml");
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-505");
        assertThat(project.tree()).isEqualTo(before);
    }

    @Test
    void repairsTemplateOnce_whenItsMistakeShowsForEveryTeam() throws IOException {
        project.write("templates/team/app/secret.yaml.jte", secret());
        assertThat(project.renderProblems())
                .containsExactly("rendered/prod/teams/web1-2026-a/app/secret.yaml:11:3 IDP-404 The Secret `key` would"
                        + " put a secret value into Git.");
    }

    @Test
    void rendersOfRemovedTeamOnlyWhatLocksItOut_alsoWhenItIsNamedAlone() throws IOException {
        project.render();
        project.team("web1-2026-b", "state: removed");
        assertThat(Project.lines(project.render(Project.onlyTeam("web1-2026-b"))))
                .isEmpty();
        assertThat(project.tree().keySet())
                .filteredOn(path -> path.contains("web1-2026-b/"))
                .allMatch(path -> path.startsWith("prod/bootstrap/web1-2026/web1-2026-b/"))
                .anyMatch(path -> path.endsWith("/job-harbor-deprovision.yaml"));
        assertThat(project.render().list()).isEmpty();
        assertThat(Files.exists(project.rendered("prod/teams/web1-2026-b"))).isFalse();
    }

    private static String secret() {
        return """
                @import dev.fontysvenlo.idp.team.*
                @param Team team
                apiVersion: v1
                kind: Secret
                metadata:
                  name: key
                  namespace: ${team.namespace()}
                type: Opaque
                stringData:
                  # the password
                  password: hunter2
                """;
    }

    /** The paths that are new, gone or different. */
    private static java.util.SortedSet<String> touched(
            SortedMap<String, String> before, SortedMap<String, String> after) {
        var touched = new TreeSet<String>();
        before.forEach((path, text) -> {
            if (!text.equals(after.get(path))) {
                touched.add(path);
            }
        });
        after.keySet().stream().filter(path -> !before.containsKey(path)).forEach(touched::add);
        return touched;
    }
}
