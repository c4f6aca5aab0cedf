package dev.fontysvenlo.idp.render.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a plan a run for one team or one cohort is about. */
final class SelectionTest {
    @TempDir
    private Path root;

    @Test
    void selectsOneTeam_withTheFilesOfItsCohortAndCourseThatListIt() throws IOException {
        var plan = PlanTest.plan(
                Platforms.of(root, "web1-2026-a", "web1-2026-ab", "web2-2026-b"), PlanTest.ONE_OF_EACH_SCOPE);
        var expected = List.of(
                "prod/argocd/courses/web1/application.yaml",
                "prod/courses/web1/pgadmin/deployment.yaml",
                "prod/argocd/web1-2026/applicationset.yaml",
                "prod/teams/web1-2026-a/app/kustomization.yaml",
                "prod/argocd/web1-2026/web1-2026-a/appproject.yaml",
                "prod/bootstrap/web1-2026/web1-2026-a/job.yaml",
                "prod/teams/web1-2026-a/tenancy/namespace.yaml",
                "prod/teams/web1-2026-a/app/backend-service.yaml",
                "prod/teams/web1-2026-a/app/frontend-service.yaml");
        var selection = new Selection.OneTeam("prod", "web1", "web1-2026", "web1-2026-a");
        assertThat(filled(plan, selection)).isEqualTo(compared(plan, selection)).isEqualTo(expected);
    }

    @Test
    void selectsOneCohort_withAllItsTeamsAndItsCourse() throws IOException {
        var plan = PlanTest.plan(
                Platforms.of(root, "web1-2025-old", "web1-2026-a", "web1-2026-ab", "web2-2026-b"),
                PlanTest.ONE_OF_EACH_SCOPE);
        var selection = new Selection.OneCohort("prod", "web1", "web1-2026");
        assertThat(filled(plan, selection))
                .isEqualTo(compared(plan, selection))
                .hasSize(15)
                .allMatch(path -> path.contains("/web1-2026") || path.contains("/courses/web1/"));
        assertThat(filled(plan, new Selection.OneCohort("second", "web2", "web2-2026")))
                .hasSize(8);
    }

    @Test
    void selectsEverything_whenNothingIsNamed() throws IOException {
        var plan = PlanTest.plan(Platforms.of(root, "web1-2026-a", "web2-2026-b"), PlanTest.ONE_OF_EACH_SCOPE);
        assertThat(filled(plan, new Selection.Everything()))
                .isEqualTo(compared(plan, new Selection.Everything()))
                .isEqualTo(PlanTest.paths(plan));
    }

    /** What a selection fills and what it compares must be the same, or the rest would count as left over. */
    private static List<String> filled(Plan plan, Selection selection) {
        return plan.units().stream()
                .filter(unit -> selection.includes(unit.subject()))
                .flatMap(unit -> unit.files().stream())
                .map(PlannedFile::path)
                .toList();
    }

    private static List<String> compared(Plan plan, Selection selection) {
        return PlanTest.paths(plan).stream().filter(selection::includes).toList();
    }
}
