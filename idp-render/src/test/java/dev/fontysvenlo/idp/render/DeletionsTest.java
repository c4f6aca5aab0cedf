package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that runs is deleted by accident, nor undone. */
final class DeletionsTest {
    private static final String FILE = "teams/web1-2026-b.yaml";
    private static final String VANISHES = FILE + " IDP-505 Team `web1-2026-b` would vanish from cluster `prod`:"
            + " `rendered/prod/teams/web1-2026-b` is in %s, and nothing renders it any more.";

    private static final String WEB2 = """
              web2:
                title: Web development 2
                cluster: second
                size: S
                components:
                  site:
                    runtime: static
                    port: 8080
                    path: /
                cohorts:
                  "2026": {}
            """;

    private static final String SECOND = """
              second:
                server: https://second.example.org:6443
                domain: second.example.org
                kubernetes: "1.36"
                capacity: {cpu: "16", memory: 64Gi}
                reserved: {cpu: "4", memory: 12Gi}
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void render() throws IOException {
        project = Project.in(folder).team("web1-2026-b");
        project.render();
    }

    @Test
    void stops_whenTeamFileIsDeleted_andThereIsNoGit() throws IOException {
        project.delete(FILE);
        assertStopsWith(VANISHES.formatted("the working tree"));
        assertThat(project.render(Request.EVERYTHING).diagnostics().get(0).hint())
                .isEqualTo("Write `state: removed` into `" + FILE
                        + "`, or allow it with `-Didp.allowRemoval=web1-2026-b`.");
    }

    @Test
    void stops_whenTeamFileIsDeleted_andNamesTheBranchThatHasIt() throws Exception {
        project.commit().delete(FILE);
        assertStopsWith(VANISHES.formatted("`main` and in the working tree"));
        assertThat(project.render(Request.EVERYTHING).diagnostics().get(0).hint())
                .contains("`git checkout main -- " + FILE + "` brings the file back");
    }

    @Test
    void stops_whenTheRenderedFolderWasDeletedByHandToo() throws Exception {
        project.commit().delete(FILE).delete("rendered/prod/teams/web1-2026-b");
        assertStopsWith(VANISHES.formatted("`main`"));
    }

    @Test
    void stops_whenOnlyAnotherTeamIsRendered() throws Exception {
        project.commit().delete(FILE);
        assertThat(Project.lines(project.render(Project.onlyTeam("web2-2026-s"))))
                .containsExactly(VANISHES.formatted("`main` and in the working tree"));
    }

    @Test
    void deletesFolder_whenTombstoneSaysSo() throws Exception {
        project.team("web1-2026-b", "state: archived");
        project.render();
        project.commit().team("web1-2026-b", "state: removed");
        assertThat(project.render().removed()).isGreaterThan(20);
        assertThat(project.tree().keySet())
                .filteredOn(path -> path.contains("web1-2026-b/"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("prod/bootstrap/web1-2026/web1-2026-b/"));
        project.commit();
        assertThat(project.checkProblems()).isEmpty();
        project.delete(FILE).render();
        assertThat(project.checkProblems()).isEmpty();
        assertThat(project.tree().keySet()).noneMatch(path -> path.contains("web1-2026-b"));
    }

    @Test
    void deletesFolderOfAllowedTeam_andOfNoOther() throws Exception {
        project.commit().delete(FILE).delete("teams/web1-2026-a.yaml");
        var request = Project.allowing("web1-2026-b");
        assertThat(Project.lines(project.render(request)))
                .containsExactly(
                        VANISHES.formatted("`main` and in the working tree").replace("2026-b", "2026-a"));
        project.team("web1-2026-a");
        assertThat(Project.lines(project.render(request))).isEmpty();
        assertThat(project.tree().keySet()).noneMatch(path -> path.contains("web1-2026-b"));
    }

    @Test
    void refusesRemovalOfRunningTeam_inOneStep() throws Exception {
        var message = FILE + ":4:8 IDP-217 Team `web1-2026-b` would go from running to removed in one step (`main` has"
                + " it running).";
        project.commit().team("web1-2026-b", "state: removed");
        assertStopsWith(message);
        assertThat(Project.lines(project.render(Project.allowing("web1-2026-b"))))
                .isEmpty();
    }

    @Test
    void refusesRemovalOfFrozenTeam_inOneStep() throws Exception {
        project.team("web1-2026-b", "state: frozen");
        project.render();
        project.commit().team("web1-2026-b", "state: removed");
        assertThat(project.renderProblems()).singleElement().asString().contains(" IDP-217 ");
    }

    @Test
    void letsTeamOfArchivedCohortGo() throws Exception {
        project.team("web1-2025-old");
        project.render();
        project.commit().team("web1-2025-old", "state: removed");
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void refusesResetCounterThatGoesBack() throws Exception {
        project.team("web1-2026-b", "database: {reset: 3}");
        project.render();
        project.commit().team("web1-2026-b", "database: {reset: 2}");
        assertStopsWith(FILE + ":4:19 IDP-217 `database.reset` goes back from 3 to 2, which resets nothing.");

        project.team("web1-2026-b");
        assertThat(project.renderProblems())
                .singleElement()
                .asString()
                .endsWith("IDP-217 `database.reset` goes back from 3 to 0, which resets nothing.");
        project.team("web1-2026-b", "database: {reset: 4}");
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void refusesVolumeThatShrinks() throws Exception {
        project.edit("platform.yaml", "      pods: 20\n", "      pods: 20\n      storage: 5Gi\n      volumes: 1\n");
        var lines =
                new String[] {"tier: 2", "size: L", "components:", "  frontend: {volume: {size: 2Gi, path: /data}}"};
        project.team("web1-2026-b", lines);
        project.render();
        project.commit().edit(FILE, "2Gi", "2000Mi");
        assertStopsWith(FILE + ":7:29 IDP-263 The volume of component `frontend` has 2Gi (`main` says so), and a volume"
                + " never shrinks.");

        project.edit(FILE, "2000Mi", "3Gi");
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void stops_whenCohortLeavesThePlatform() throws Exception {
        project.commit().delete("teams/web2-2026-s.yaml").edit("platform.yaml", WEB2, "");
        assertThat(project.renderProblems())
                .containsExactly(
                        "platform.yaml IDP-507 Cohort `web2-2026` would vanish from cluster `second`: its files are in"
                                + " `main` and in the working tree, and nothing renders them any more.",
                        "teams/web2-2026-s.yaml IDP-505 Team `web2-2026-s` would vanish from cluster `second`:"
                                + " `rendered/second/teams/web2-2026-s` is in `main` and in the working tree, and"
                                + " nothing renders it any more.");
        assertThat(Project.lines(project.render(Project.allowing("web2-2026", "web2-2026-s"))))
                .isEmpty();
        assertThat(project.tree().keySet()).noneMatch(path -> path.contains("web2"));
    }

    @Test
    void stops_whenCourseMovesToAnotherCluster() throws Exception {
        project.commit().edit("platform.yaml", "cluster: second", "cluster: prod");
        assertThat(project.renderProblems())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("platform.yaml IDP-507 Cohort `web2-2026` would vanish"))
                .anyMatch(line -> line.contains("would move from cluster `second` to `prod`, which deletes it"));
    }

    @Test
    void stops_whenClusterLeavesThePlatform_evenWithoutTeams() throws Exception {
        project.delete("teams/web2-2026-s.yaml").render(Project.allowing("web2-2026-s"));
        project.commit().edit("platform.yaml", WEB2, "").edit("platform.yaml", SECOND, "");
        assertStopsWith("platform.yaml IDP-508 Cluster `second` would vanish: its files are in `main` and in the"
                + " working tree, and nothing renders them any more.");
        assertThat(Project.lines(project.render(Project.allowing("second")))).isEmpty();
        assertThat(project.tree().keySet()).noneMatch(path -> path.startsWith("second/"));
    }

    @Test
    void comparesWithNamedRevision() throws Exception {
        project.commit().delete(FILE);
        project.render(Project.allowing("web1-2026-b"));
        project.commit();
        assertThat(project.renderProblems()).isEmpty();
        var request = new Request(Optional.empty(), Optional.empty(), Optional.of("main~1"), new TreeSet<>());
        assertThat(Project.lines(project.render(request))).containsExactly(VANISHES.formatted("`main~1`"));
    }

    /** Both goals say the same, and {@code rendered/} stays byte for byte. */
    private void assertStopsWith(String problem) {
        var before = project.tree();
        assertThat(project.renderProblems()).containsExactly(problem);
        assertThat(project.checkProblems()).containsExactly(problem);
        assertThat(project.tree()).isEqualTo(before);
    }
}
