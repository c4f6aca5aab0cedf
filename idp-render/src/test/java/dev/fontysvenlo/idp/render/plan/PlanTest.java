package dev.fontysvenlo.idp.render.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Team;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file a template becomes, for whom, and what a selection takes of them. */
final class PlanTest {
    static final String[] ONE_OF_EACH_SCOPE = {
        "platform/argocd/appproject.yaml.jte",
        "platform/postgresql/service.yaml.jte",
        "course/argocd/application.yaml.jte",
        "course/pgadmin/deployment.yaml.jte",
        "cohort/argocd/applicationset.yaml.jte",
        "team/bootstrap/job.yaml.jte",
        "team/argocd/appproject.yaml.jte",
        "team/tenancy/namespace.yaml.jte",
        "team/app/kustomization.yaml.jte",
        "component/service.yaml.jte"
    };

    @TempDir
    private Path root;

    @Test
    void putsEachScopeWhereTheLayoutSays_onEachCluster() throws IOException {
        var platform = Platforms.of(root, "web1-2026-a", "web1-2025-old", "web2-2026-b");
        assertThat(paths(plan(platform, ONE_OF_EACH_SCOPE)))
                .containsExactly(
                        "prod/argocd/appproject.yaml",
                        "prod/platform/postgresql/service.yaml",
                        "prod/argocd/courses/web1/application.yaml",
                        "prod/courses/web1/pgadmin/deployment.yaml",
                        "prod/argocd/web1-2025/applicationset.yaml",
                        "prod/teams/web1-2025-old/app/kustomization.yaml",
                        "prod/argocd/web1-2025/web1-2025-old/appproject.yaml",
                        "prod/bootstrap/web1-2025/web1-2025-old/job.yaml",
                        "prod/teams/web1-2025-old/tenancy/namespace.yaml",
                        "prod/teams/web1-2025-old/app/backend-service.yaml",
                        "prod/teams/web1-2025-old/app/frontend-service.yaml",
                        "prod/argocd/web1-2026/applicationset.yaml",
                        "prod/teams/web1-2026-a/app/kustomization.yaml",
                        "prod/argocd/web1-2026/web1-2026-a/appproject.yaml",
                        "prod/bootstrap/web1-2026/web1-2026-a/job.yaml",
                        "prod/teams/web1-2026-a/tenancy/namespace.yaml",
                        "prod/teams/web1-2026-a/app/backend-service.yaml",
                        "prod/teams/web1-2026-a/app/frontend-service.yaml",
                        "second/argocd/appproject.yaml",
                        "second/platform/postgresql/service.yaml",
                        "second/argocd/courses/web2/application.yaml",
                        "second/courses/web2/pgadmin/deployment.yaml",
                        "second/argocd/web2-2026/applicationset.yaml",
                        "second/teams/web2-2026-b/app/kustomization.yaml",
                        "second/argocd/web2-2026/web2-2026-b/appproject.yaml",
                        "second/bootstrap/web2-2026/web2-2026-b/job.yaml",
                        "second/teams/web2-2026-b/tenancy/namespace.yaml",
                        "second/teams/web2-2026-b/app/site-service.yaml");
    }

    @Test
    void plansForARemovedTeamOnlyWhatPutsItsThingsAway_andStillItsCohortAndCourse() throws IOException {
        var platform = Platforms.of(root, "web2-2026-b state: removed");
        assertThat(paths(plan(platform, ONE_OF_EACH_SCOPE)))
                .filteredOn(path -> path.contains("web2"))
                .containsExactly(
                        "second/argocd/courses/web2/application.yaml",
                        "second/courses/web2/pgadmin/deployment.yaml",
                        "second/argocd/web2-2026/applicationset.yaml",
                        "second/bootstrap/web2-2026/web2-2026-b/job.yaml");
        assertThat(plan(platform, ONE_OF_EACH_SCOPE).units()).noneMatch(Unit::isDeployedTeam);
    }

    @Test
    void tellsWhatAFileComesFrom_whichNamespaceItMayTouch_andWhichKindItIs() throws IOException {
        var plan = plan(Platforms.of(root, "web1-2026-a"), ONE_OF_EACH_SCOPE);
        assertThat(facts(plan, "prod/argocd/appproject.yaml")).isEqualTo("platform.yaml | argocd | appproject");
        assertThat(facts(plan, "prod/platform/postgresql/service.yaml")).isEqualTo("platform.yaml |  | service");
        assertThat(facts(plan, "prod/argocd/courses/web1/application.yaml"))
                .isEqualTo("platform.yaml and teams/web1-*.yaml | argocd | application");
        assertThat(facts(plan, "prod/courses/web1/pgadmin/deployment.yaml"))
                .isEqualTo("platform.yaml and teams/web1-*.yaml |  | deployment");
        assertThat(facts(plan, "prod/bootstrap/web1-2026/web1-2026-a/job.yaml"))
                .isEqualTo("platform.yaml and teams/web1-2026-a.yaml | idp-bootstrap | job");
        assertThat(facts(plan, "prod/argocd/web1-2026/applicationset.yaml"))
                .isEqualTo("platform.yaml and teams/web1-2026-*.yaml | argocd | applicationset");
        assertThat(facts(plan, "prod/argocd/web1-2026/web1-2026-a/appproject.yaml"))
                .isEqualTo("platform.yaml and teams/web1-2026-a.yaml | argocd | appproject");
        assertThat(facts(plan, "prod/teams/web1-2026-a/tenancy/namespace.yaml"))
                .isEqualTo("platform.yaml and teams/web1-2026-a.yaml | web1-2026-a | namespace");
        assertThat(facts(plan, "prod/teams/web1-2026-a/app/backend-service.yaml"))
                .isEqualTo("platform.yaml and teams/web1-2026-a.yaml | web1-2026-a | service");
    }

    @Test
    void namesTheKustomization_andTheFolderWhoseFilesItLists() throws IOException {
        var plan = plan(Platforms.of(root, "web1-2026-a"), ONE_OF_EACH_SCOPE);
        var kustomization = file(plan, "prod/teams/web1-2026-a/app/kustomization.yaml");
        assertThat(kustomization.isKustomization()).isTrue();
        assertThat(kustomization.folder())
                .isEqualTo(file(plan, "prod/teams/web1-2026-a/app/backend-service.yaml")
                        .folder())
                .isEqualTo("prod/teams/web1-2026-a/app");
        assertThat(file(plan, "prod/teams/web1-2026-a/tenancy/namespace.yaml").isKustomization())
                .isFalse();
    }

    @Test
    void givesEachScopeItsModel_andTheScriptsToATemplateThatNamesThem() throws IOException {
        var scripts = new TreeMap<>(Map.of("scripts/db-init/reset.sql", "select 1;\n"));
        var templates = new TreeMap<>(templates(ONE_OF_EACH_SCOPE));
        templates.replaceAll((path, text) -> path.startsWith("component/") ? "@param ScriptSet dbInitScripts" : text);
        var plan =
                Plan.of(Platforms.of(root, "web1-2026-a"), templates, scripts).match(value -> value, PlanTest::fail);
        assertThat(model(plan, "prod/argocd/appproject.yaml")).containsExactly("cluster", "hasBootstrap", "platform");
        assertThat(model(plan, "prod/courses/web1/pgadmin/deployment.yaml"))
                .containsExactly("cluster", "course", "hasBootstrap", "platform");
        assertThat(model(plan, "prod/argocd/web1-2026/applicationset.yaml"))
                .containsExactly("cluster", "cohort", "hasBootstrap", "platform");
        assertThat(model(plan, "prod/teams/web1-2026-a/tenancy/namespace.yaml"))
                .containsExactly("cluster", "cohort", "platform", "team");
        assertThat(model(plan, "prod/teams/web1-2026-a/app/backend-service.yaml"))
                .containsExactly("cluster", "cohort", "component", "dbInitScripts", "platform", "team");
    }

    @Test
    void showsATeamNoOtherTeam_butItsCohortAndClusterAllOfThem() throws IOException {
        var plan = plan(Platforms.of(root, "web1-2026-a", "web1-2026-b", "web2-2026-c"), ONE_OF_EACH_SCOPE);
        assertThat(teamsSeenBy(plan, "prod/argocd/appproject.yaml"))
                .containsExactly("web1-2026-a", "web1-2026-b", "web2-2026-c");
        assertThat(teamsSeenBy(plan, "prod/argocd/web1-2026/applicationset.yaml"))
                .containsExactly("web1-2026-a", "web1-2026-b", "web2-2026-c", "web1-2026-a", "web1-2026-b");
        assertThat(teamsSeenBy(plan, "prod/teams/web1-2026-a/tenancy/namespace.yaml"))
                .containsExactly("web1-2026-a", "web1-2026-a");
        assertThat(teamsSeenBy(plan, "prod/teams/web1-2026-a/app/backend-service.yaml"))
                .containsExactly("web1-2026-a", "web1-2026-a");
    }

    /** Those of the platform, then those of the cohort if there is one. */
    private static List<String> teamsSeenBy(Plan plan, String path) {
        var model = file(plan, path).model();
        var teams = new ArrayList<Team>();
        if (model.get("platform") instanceof Platform platform) {
            teams.addAll(platform.teams());
        }
        ;
        if (model.get("cohort") instanceof Cohort cohort) {
            teams.addAll(cohort.teams());
        }
        return teams.stream().map(Team::namespace).toList();
    }

    @Test
    void refusesTwoTemplatesForOnePath_onceForAllTeams() throws IOException {
        var outcome = outcome(
                Platforms.of(root, "web1-2026-a", "web1-2026-b"),
                "component/service.yaml.jte",
                "team/app/backend-service.yaml.jte");
        assertThat(outcome.diagnostics()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.PATH_PLANNED_TWICE);
            assertThat(problem.location().file()).isEqualTo("templates/component/service.yaml.jte");
            assertThat(problem.message())
                    .isEqualTo("`rendered/prod/teams/web1-2026-a/app/backend-service.yaml` would be made by this"
                            + " template and by `templates/team/app/backend-service.yaml.jte`.");
        });
    }

    @Test
    void refusesEveryTemplateThatIsCalledOrPlacedWrongly_atOnce() throws IOException {
        var outcome = outcome(
                Platforms.of(root, "web1-2026-a"),
                "cluster/tenancy/namespace.yaml.jte",
                "cohort/tenancy/role.yaml.jte",
                "component/app/service.yaml.jte",
                "platform/service.yaml.jte",
                "service.yaml.jte",
                "team/apps/service.yaml.jte",
                "team/app/Service.yaml.jte",
                "team/app/service.yml.jte",
                "team/app/service-.yaml.jte");
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.code().id() + " " + problem.message())
                .containsExactly(
                        "IDP-304 `templates/cluster/tenancy/namespace.yaml.jte` is in no folder that templates are"
                                + " rendered from.",
                        "IDP-304 `tenancy` is no folder of scope `cohort`.",
                        "IDP-304 `templates/component/app/service.yaml.jte` is in no folder that templates are"
                                + " rendered from.",
                        "IDP-304 `templates/platform/service.yaml.jte` is in no folder that templates are rendered"
                                + " from.",
                        "IDP-304 `templates/service.yaml.jte` is in no folder that templates are rendered from.",
                        "IDP-304 `templates/team/app/Service.yaml.jte` is not named after the kind of its object.",
                        "IDP-304 `templates/team/app/service-.yaml.jte` is not named after the kind of its object.",
                        "IDP-304 `templates/team/app/service.yml.jte` is not named after the kind of its object.",
                        "IDP-304 `apps` is no folder of scope `team`.");
        assertThat(outcome.diagnostics().get(0).hint())
                .isEqualTo("Move it to one of: templates/platform/<part>/, templates/course/<part>/,"
                        + " templates/cohort/argocd/, templates/team/app/, templates/team/argocd/,"
                        + " templates/team/bootstrap/, templates/team/tenancy/, templates/component/.");
    }

    static Plan plan(Platform platform, String... templates) {
        return outcome(platform, templates).match(plan -> plan, PlanTest::fail);
    }

    private static Outcome<Plan> outcome(Platform platform, String... templates) {
        return Plan.of(platform, templates(templates), Collections.emptySortedMap());
    }

    private static TreeMap<String, String> templates(String... paths) {
        var templates = new TreeMap<String, String>();
        for (String path : paths) {
            templates.put(path, "");
        }
        return templates;
    }

    static List<String> paths(Plan plan) {
        return plan.units().stream()
                .flatMap(unit -> unit.files().stream())
                .map(PlannedFile::path)
                .toList();
    }

    private static PlannedFile file(Plan plan, String path) {
        return plan.units().stream()
                .flatMap(unit -> unit.files().stream())
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String facts(Plan plan, String path) {
        var file = file(plan, path);
        return file.sources() + " | " + file.namespace() + " | " + file.kind();
    }

    private static List<String> model(Plan plan, String path) {
        return file(plan, path).model().keySet().stream().sorted().toList();
    }

    private static Plan fail(Object problems) {
        throw new AssertionError(problems.toString());
    }
}
