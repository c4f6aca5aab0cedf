package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which {@code rendered/} can be out of date has its own words. */
final class CheckTest {
    private static final String QUOTA = "prod/teams/web1-2026-a/tenancy/resourcequota.yaml";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void render() throws IOException {
        project = Project.in(folder);
        project.render();
    }

    @Test
    void isClean_afterRender_withAndWithoutGit() throws Exception {
        assertThat(project.checkProblems()).isEmpty();
        project.commit();
        assertThat(project.checkProblems()).isEmpty();
    }

    @Test
    void writesNothing() throws IOException {
        project.delete("rendered");
        assertThat(project.checkProblems()).isNotEmpty();
        assertThat(project.workspace().rendered()).doesNotExist();
    }

    @Test
    void saysMissing_whenFileWasDeleted() throws IOException {
        Files.delete(project.rendered(QUOTA));
        assertThat(project.checkProblems())
                .containsExactly("rendered/" + QUOTA + " IDP-501 `rendered/" + QUOTA + "` is missing.");
    }

    @Test
    void saysThatFileDiffers_whenItWasEdited_orTheTeamWas() throws IOException {
        project.edit("rendered/" + QUOTA, "requests.cpu", "requests.gpu");
        assertThat(project.checkProblems())
                .containsExactly(
                        "rendered/" + QUOTA + " IDP-501 `rendered/" + QUOTA + "` is not what the input asks for.");
        project.render();
        project.team("web1-2026-a", "size: L");
        assertThat(project.checkProblems())
                .contains("rendered/" + QUOTA + " IDP-501 `rendered/" + QUOTA + "` is not what the input asks for.");
    }

    @Test
    void saysLeftOver_whenNothingRendersFileAnyMore() throws IOException {
        var extra = "prod/teams/web1-2026-a/tenancy/limitrange-old.yaml";
        Files.copy(project.rendered(QUOTA), project.rendered(extra));
        assertThat(project.checkProblems())
                .containsExactly("rendered/" + extra + " IDP-501 `rendered/" + extra
                        + "` is left over: nothing renders it any more.");
    }

    @Test
    void saysUntracked_whenGitDoesNotKnowFile() throws Exception {
        project.commit().team("web2-2026-t");
        project.render();
        var problems = project.checkProblems();
        assertThat(problems).hasSize(21);
        assertThat(problems.get(0))
                .matches("rendered IDP-501 Git does not track \\d+ files of `rendered/`; the first 20 are named\\.");
        assertThat(problems.subList(1, 21))
                .allMatch(line -> line.endsWith("` is not tracked by Git, so nobody else has it."))
                .allMatch(line -> line.contains("web2-2026-t/"));
        project.commit();
        assertThat(project.checkProblems()).isEmpty();
    }

    @Test
    void saysUntracked_whenGitIgnoresFile() throws Exception {
        project.write(".gitignore", "resourcequota.yaml\n").commit();
        assertThat(project.checkProblems())
                .contains("rendered/" + QUOTA + " IDP-501 `rendered/" + QUOTA
                        + "` is not tracked by Git, so nobody else has it.");
    }

    @Test
    void looksAtOneTeamAlone_whenOneIsNamed() throws IOException {
        project.team("web1-2026-a", "size: L").team("web2-2026-s", "size: L");
        var outcome = new Idp(project.workspace()).check(Project.onlyTeam("web2-2026-s"));
        assertThat(Project.lines(outcome)).isNotEmpty().noneMatch(line -> line.contains("web1"));
    }

    @Test
    void countsTeamsAndObjects() {
        var outcome = new Idp(project.workspace()).check(Request.EVERYTHING);
        assertThat(outcome).isInstanceOf(Outcome.Ok.class);
        long objects = project.tree().keySet().stream()
                .filter(path -> !path.endsWith("/kustomization.yaml"))
                .count();
        assertThat(outcome.match(Preview::teams, problems -> -1)).isEqualTo(2);
        assertThat((long) outcome.match(Preview::objects, problems -> -1)).isEqualTo(objects);
    }
}
