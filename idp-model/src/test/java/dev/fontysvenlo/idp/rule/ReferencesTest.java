package dev.fontysvenlo.idp.rule;

import static dev.fontysvenlo.idp.rule.TeamDraft.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TagScheme;
import org.junit.jupiter.api.Test;

/** Rules 209 to 212, 217, 218, 221 and 223: what a file names is there, and its states and tags make sense. */
class ReferencesTest {

    @Test
    void offersNearestCourse_whenItIsMistyped() {
        assertThat(new Example()
                        .courses(new CourseDraft("prj2"), new CourseDraft("sep"))
                        .teams(new TeamDraft("prj3", 2026, "group01").size("XXL"))
                        .problems())
                .isEqualTo("""
                        teams/prj3-2026-group01.yaml:2:9: IDP-209: There is no course `prj3`.
                            Write `course: prj2`; possible are `prj2` and `sep`.
                        teams/prj3-2026-group01.yaml:5:7: IDP-211: There is no size `XXL`.
                            Write `size: S` or `size: M`.
                        """);
    }

    @Test
    void listsCourses_whenNoneIsNear() {
        assertThat(new Example()
                        .courses(new CourseDraft("sep"), new CourseDraft("prj2"))
                        .teams(new TeamDraft("databases", 2026, "group01"))
                        .problems())
                .isEqualTo("""
                        teams/databases-2026-group01.yaml:2:9: IDP-209: There is no course `databases`.
                            Write `course: prj2` or `course: sep`.
                        """);
    }

    @Test
    void saysWhereToAddTheYear_whenCohortIsNotDeclared() {
        assertThat(new Example().teams(new TeamDraft("prj2", 2027, "group01")).problems())
                .isEqualTo("""
                        teams/prj2-2027-group01.yaml:3:7: IDP-210: Course `prj2` has no year 2027.
                            Write `year: 2026`; possible are `2025` and `2026`. If a new year starts, add the line `"2027": {}` below `platform.yaml:38`.
                        """);
    }

    @Test
    void offersNearestSize_whenItIsInTheWrongCase() {
        assertThat(new Example().teams(team("group01").size("m")).problems()).isEqualTo("""
                        teams/prj2-2026-group01.yaml:5:7: IDP-211: There is no size `m`.
                            Write `size: M`; possible are `S` and `M`.
                        """);
    }

    @Test
    void refusesComponentsAndImages_whenTheCourseHasNone() {
        assertThat(new Example()
                        .teams(team("group01")
                                .replicas("backand", 2)
                                .image("frontent", "20261123-101500-0a1b2c3")
                                .image("mailer", "20261123-101500-0a1b2c3"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:6:3: IDP-212: Course `prj2` has no component `backand`.
                            Write `backend` instead; possible are `backend` and `frontend`.
                        teams/prj2-2026-group01.yaml:9:3: IDP-212: Course `prj2` has no component `frontent`.
                            Write `frontend` instead; possible are `backend`, `db-init` and `frontend`.
                        teams/prj2-2026-group01.yaml:10:3: IDP-212: Course `prj2` has no component `mailer`.
                            Remove `mailer`, or write another name; possible are `backend`, `db-init` and `frontend`.
                        """);
    }

    @Test
    void acceptsImages_whenTheyAreOfComponentsAndTheDatabase() {
        assertThat(new Example()
                        .teams(team("group01")
                                .size("M")
                                .state(State.FROZEN)
                                .replicas("backend", 1)
                                .image("backend", "20261123-101500-0a1b2c3")
                                .image("db-init", "20261123-101500-0a1b2c3"))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesClusterAndSizeOfCourse_whenTheyAreNotDeclared() {
        assertThat(new Example()
                        .courses(new CourseDraft("prj2").cluster("pord").size("XL"))
                        .teams(team("group01"), team("group02"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:26:14: IDP-218: There is no cluster `pord`.
                            Write `cluster: prod`.
                        platform.yaml:27:11: IDP-211: There is no size `XL`.
                            Write `size: S` or `size: M`.
                        """);
    }

    @Test
    void reportsGapOfSizeOnce_whenSeveralTeamsNeedTheRuntime() {
        var node = new ComponentDraft("frontend", Runtime.NODE, "/");
        assertThat(new Example()
                        .courses(new CourseDraft("prj2").components(node))
                        .teams(team("group01"), team("group02"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:15:5: IDP-223: Size `S` does not say what a component on `node` gets, but component `frontend` of course `prj2` runs on it.
                            Add `node:` with its `requests` and `limits` here, or choose another size in `platform.yaml:27`.
                        """);
    }

    @Test
    void namesTheTeam_whenOnlyItsOwnSizeLacksTheRuntime() {
        var node = new ComponentDraft("frontend", Runtime.NODE, "/");
        assertThat(new Example()
                        .courses(new CourseDraft("prj2").size("XL").components(node))
                        .teams(team("group01").size("M"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:20:5: IDP-223: Size `M` does not say what a component on `node` gets, but component `frontend` of course `prj2` runs on it.
                            Add `node:` with its `requests` and `limits` here, or choose another size in `teams/prj2-2026-group01.yaml:5`.
                        platform.yaml:27:11: IDP-211: There is no size `XL`.
                            Write `size: S` or `size: M`.
                        """);
    }

    @Test
    void refusesRunningTeams_whenTheirYearIsArchived() {
        assertThat(new Example()
                        .teams(
                                new TeamDraft("prj2", 2025, "group01").state(State.ACTIVE),
                                new TeamDraft("prj2", 2025, "group02").state(State.FROZEN))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2025-group01.yaml:5:8: IDP-217: The team can't be `active`, because the year 2025 of course `prj2` is archived.
                            Remove the line `state: active`; or, if the year is not over, remove `archived: true` from `platform.yaml:39`.
                        teams/prj2-2025-group02.yaml:5:8: IDP-217: The team can't be `frozen`, because the year 2025 of course `prj2` is archived.
                            Remove the line `state: frozen`; or, if the year is not over, remove `archived: true` from `platform.yaml:39`.
                        """);
    }

    @Test
    void acceptsArchivedAndRemovedTeams_whenTheirYearIsArchived() {
        assertThat(new Example()
                        .teams(
                                new TeamDraft("prj2", 2025, "group01").state(State.ARCHIVED),
                                new TeamDraft("prj2", 2025, "group02")
                                        .state(State.REMOVED)
                                        .reset(4),
                                new TeamDraft("prj2", 2025, "group03"))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesImages_whenTheTeamIsRemoved() {
        assertThat(new Example()
                        .teams(team("group01").state(State.REMOVED).image("bakend", "latest"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:6:1: IDP-217: The team is `removed`, so it runs none of these images.
                            Remove `images`, or write `state: frozen` or `state: archived` if the team may come back.
                        """);
    }

    @Test
    void showsFormOfTags_whenOneIsOfNoScheme() {
        assertThat(new Example()
                        .teams(team("group01").image("backend", "latest"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:6:12: IDP-221: `latest` is not a tag that this platform deploys: `images.tags` is `timestamp` in `platform.yaml:9`.
                            Copy the tag from the workflow's output or from the registry; it has the form `20261123-101500-0a1b2c3`.
                        """);
    }

    @Test
    void showsFormOfTags_whenOneIsOfTheOtherScheme() {
        assertThat(new Example()
                        .tags(TagScheme.SEMVER)
                        .teams(team("group01")
                                .image("backend", "v1.0.12-g0a1b2c3")
                                .image("frontend", "20261123-101500-0a1b2c3"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:7:13: IDP-221: `20261123-101500-0a1b2c3` is not a tag that this platform deploys: `images.tags` is `semver` in `platform.yaml:9`.
                            Copy the tag from the workflow's output or from the registry; it has the form `v1.0.12-g0a1b2c3`.
                        """);
    }

    @Test
    void givesTagAsExampleThatItAccepts_whateverTheScheme() {
        assertThat(TagScheme.values()).allMatch(scheme -> scheme.accepts(scheme.example()));
    }

    @Test
    void refusesTrustedImage_whenItComesFromTheOwnRegistry() {
        assertThat(new Example()
                        .trusted("mail", "harbor.example.org/library/mail:1")
                        .trusted("cache", "harbor.example.org.evil.example/cache:1")
                        .problems())
                .isEqualTo("""
                        platform.yaml:12:11: IDP-224: Image `mail` comes from the platform's own registry `harbor.example.org`, which may not run yet when the image is needed.
                            Name the image where its makers publish it, for example on `docker.io` or `ghcr.io`.
                        """);
    }

    @Test
    void refusesTrustedImage_whenItsPurposeDiffersOnlyInCapitals() {
        assertThat(new Example()
                        .trusted("Postgres", "docker.io/library/postgres:17")
                        .problems())
                .isEqualTo("""
                        platform.yaml:13:5: IDP-224: Image `postgres` is there twice, in capitals and in small letters.
                            Remove the one that is not meant.
                        """);
    }
}
