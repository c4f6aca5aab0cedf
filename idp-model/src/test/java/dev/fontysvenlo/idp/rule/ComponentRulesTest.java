package dev.fontysvenlo.idp.rule;

import static dev.fontysvenlo.idp.rule.TeamDraft.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.State;
import org.junit.jupiter.api.Test;

/** Rules 214 to 216, 219, 220 and 225: a course's components go together, and a team's changes with them. */
class ComponentRulesTest {

    @Test
    void refusesPath_whenTwoComponentsAnswerThere() {
        assertThat(with(
                                ComponentDraft.frontend(),
                                ComponentDraft.backend(),
                                new ComponentDraft("search", Runtime.JVM, "/api/"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:40:15: IDP-216: Path `/api` already leads to component `backend`.
                            Give `search` a path of its own, for example `/search`; `backend` has its path in `platform.yaml:37`.
                        """);
    }

    @Test
    void refusesCourse_whenNobodyAnswersAtTheRoot() {
        assertThat(with(ComponentDraft.backend(), ComponentDraft.frontend().path("/app"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:31:5: IDP-225: No component of course `prj2` has the path `/`, so nobody answers at a team's address.
                            Write `path: /` for the component that people see first.
                        """);
    }

    @Test
    void acceptsPaths_whenOneContinuesAnother() {
        assertThat(with(
                                ComponentDraft.frontend(),
                                ComponentDraft.backend(),
                                new ComponentDraft("v2", Runtime.JVM, "/api/v2"))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesPort_whenMetricsShareItWithPages() {
        assertThat(with(ComponentDraft.frontend().metrics(8080)).problems()).isEqualTo("""
                        platform.yaml:36:17: IDP-215: Port 8080 of component `frontend` is used twice: for its pages and for its metrics.
                            Let the application show its metrics at a port of their own and write that, for example `port: 9090`.
                        """);
    }

    @Test
    void suggestsAnotherPort_whenPagesHaveTheUsualOneOfMetrics() {
        assertThat(with(ComponentDraft.frontend().port(9090).metrics(9090)).problems())
                .isEqualTo("""
                        platform.yaml:36:17: IDP-215: Port 9090 of component `frontend` is used twice: for its pages and for its metrics.
                            Let the application show its metrics at a port of their own and write that, for example `port: 9091`.
                        """);
    }

    @Test
    void acceptsMetrics_whenTheirPortIsTheirOwn() {
        assertThat(with(ComponentDraft.frontend().metrics(9090)).problems()).isEmpty();
    }

    @Test
    void refusesComponent_whenItsNameDiffersOnlyInCapitals() {
        assertThat(with(ComponentDraft.frontend(), new ComponentDraft("Frontend", Runtime.STATIC, "/old"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:35:7: IDP-219: Course `prj2` has a component `frontend` already.
                            Give one of the two another name, for example `frontend2`.
                        """);
    }

    @Test
    void refusesVariablesOfTeam_whenPlatformOrDatabaseSetsThem() {
        assertThat(new Example()
                        .teams(
                                team("group01").env("DB_URL", "jdbc:x").env("LOG_LEVEL", "debug"),
                                team("group02").componentEnv("backend", "DB_URL", "jdbc:x"),
                                team("group03").componentEnv("frontend", "JAVA_TOOL_OPTIONS", "-Xmx1g"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:6:3: IDP-220: Variable `DB_URL` carries the database's credentials, which the platform sets.
                            Remove `DB_URL`, or give it another name that the application reads, for example `APP_DB_URL`.
                        teams/prj2-2026-group02.yaml:8:7: IDP-220: Variable `DB_URL` carries the database's credentials, which the platform sets.
                            Remove `DB_URL`, or give it another name that the application reads, for example `APP_DB_URL`.
                        teams/prj2-2026-group03.yaml:8:7: IDP-220: Variable `JAVA_TOOL_OPTIONS` is set by the platform.
                            Remove `JAVA_TOOL_OPTIONS`, or give it another name that the application reads, for example `APP_JAVA_TOOL_OPTIONS`.
                        """);
    }

    @Test
    void acceptsDatabaseVariable_whenTheComponentHasNoDatabase() {
        assertThat(new Example()
                        .teams(team("group01").componentEnv("frontend", "DB_URL", "none"))
                        .problems())
                .isEmpty();
        assertThat(with(ComponentDraft.frontend().env("DB_URL", "none")).problems())
                .isEmpty();
    }

    @Test
    void refusesVariablesOfCourse_whenPlatformOrDatabaseSetsThem() {
        assertThat(new Example()
                        .courses(new CourseDraft("prj2")
                                .databaseVariable("PORT")
                                .components(
                                        ComponentDraft.backend().env("PATH", "/opt"),
                                        ComponentDraft.frontend().env("TITLE", "x")))
                        .problems())
                .isEqualTo("""
                        platform.yaml:30:9: IDP-220: Variable `PORT` is set by the platform.
                            Remove `PORT`, or give it another name that the application reads, for example `APP_PORT`.
                        platform.yaml:36:11: IDP-220: Variable `PATH` is set by the platform.
                            Remove `PATH`, or give it another name that the application reads, for example `APP_PATH`.
                        """);
        assertThat(with(ComponentDraft.frontend(), ComponentDraft.backend().env("DB_URL", "x"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:39:11: IDP-220: Variable `DB_URL` carries the database's credentials, which the platform sets.
                            Remove `DB_URL`, or give it another name that the application reads, for example `APP_DB_URL`.
                        """);
    }

    @Test
    void blamesSizeOnce_whenItIsTooSmallForTheCourse() {
        assertThat(new Example()
                        .size("S", "240m", "575Mi", 4)
                        .teams(team("group01"), team("group02").replicas("backend", 3))
                        .problems())
                .isEqualTo("""
                        platform.yaml:17:5: IDP-214: Size `S` is too small for a team of course `prj2`: while a new version starts, it needs 250m of `requests.cpu` (there are 240m), 576Mi of `requests.memory` (there are 575Mi), 2500m of `limits.cpu` (there are 1920m), 5 of `pods` (there are 4).
                            Raise `requests.cpu` to `250m`, `requests.memory` to `576Mi`, `limits.cpu` to `2500m`, `pods` to `5`, or lower what the components of this size or of the course ask for.
                        """);
    }

    @Test
    void blamesSizeOfTheCourse_alsoBeforeThereIsATeam() {
        assertThat(new Example().size("S", "313m", "576Mi", 4).problems())
                .contains("IDP-214: Size `S` is too small for a team of course `prj2`")
                .contains("Raise `pods` to `5`");
    }

    @Test
    void doesNotLookAtCourse_whenItsSizeLacksARuntime() {
        var node = new CourseDraft("prj2").components(new ComponentDraft("site", Runtime.NODE, "/"));
        assertThat(new Example().size("S", "1m", "1Mi", 1).courses(node).problems())
                .contains("IDP-223")
                .doesNotContain("IDP-214");
    }

    @Test
    void acceptsSize_whenItFitsExactly() {
        assertThat(new Example()
                        .size("S", "313m", "576Mi", 5)
                        .teams(team("group01"))
                        .problems())
                .isEmpty();
    }

    @Test
    void blamesReplicas_whenOnlyThisTeamOutgrowsItsSize() {
        assertThat(new Example().teams(team("group01").replicas("backend", 5)).problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:7:15: IDP-214: With 5 replicas of `backend` the team outgrows size `S`: while a new version starts, it needs 1088Mi of `requests.memory` (there are 1Gi), 4500m of `limits.cpu` (there are 4), 9 of `pods` (there are 8).
                            Write `replicas: 4` or `size: M`.
                        """);
    }

    @Test
    void offersFewerReplicasOnly_whenNoSizeIsLargeEnough() {
        assertThat(new Example()
                        .teams(team("group01").size("M").replicas("frontend", 20))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:8:15: IDP-214: With 20 replicas of `frontend` the team outgrows size `M`: while a new version starts, it needs 1200m of `requests.cpu` (there are 1), 3008Mi of `requests.memory` (there are 2Gi), 12 of `limits.cpu` (there are 8), 24 of `pods` (there are 12).
                            Write `replicas: 8`.
                        """);
    }

    @Test
    void asksToLowerAll_whenOneComponentAloneCannotRepairIt() {
        assertThat(new Example()
                        .teams(team("group01").replicas("frontend", 5).replicas("backend", 6))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:9:15: IDP-214: With 6 replicas of `backend` the team outgrows size `S`: while a new version starts, it needs 700m of `requests.cpu` (there are 500m), 1728Mi of `requests.memory` (there are 1Gi), 7 of `limits.cpu` (there are 4), 14 of `pods` (there are 8).
                            Lower `replicas` of all components; no size is large enough.
                        """);
    }

    @Test
    void acceptsReplicas_whenTheTeamDoesNotRun() {
        assertThat(new Example()
                        .teams(
                                team("group01").state(State.ARCHIVED).replicas("backend", 20),
                                new TeamDraft("prj2", 2025, "group01").replicas("backend", 20))
                        .problems())
                .isEmpty();
    }

    private static Example with(ComponentDraft... components) {
        return new Example().courses(new CourseDraft("prj2").components(components));
    }
}
