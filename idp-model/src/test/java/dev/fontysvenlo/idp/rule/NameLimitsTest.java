package dev.fontysvenlo.idp.rule;

import static dev.fontysvenlo.idp.rule.TeamDraft.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.TagScheme;
import org.junit.jupiter.api.Test;

/** Rules 206 and 208: names fit where they are used, and are nobody else's. */
class NameLimitsTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcde";

    @Test
    void acceptsTeam_whenItsLongestJobNameIsAtTheLimit() {
        assertThat(new Example().teams(team("x".repeat(21))).problems()).isEmpty();
    }

    @Test
    void refusesTeam_whenItsLongestJobNameIsOneOverTheLimit() {
        assertThat(new Example().teams(team("x".repeat(22))).problems()).isEqualTo("""
                        teams/prj2-2026-xxxxxxxxxxxxxxxxxxxxxx.yaml:4:7: IDP-206: Team `xxxxxxxxxxxxxxxxxxxxxx` is too long: the job that sets up the image registry would be called `harbor-bootstrap-prj2-2026-xxxxxxxxxxxxxxxxxxxxxx-00000000`, which has 58 characters, and 57 are possible.
                            Shorten `team` to at most 21 characters, for example `xxxxxxxxxxxxxxxxxxxxx`, and rename the file to match.
                        """);
    }

    @Test
    void suggestsNoDashAtTheEnd_whenNameIsCut() {
        assertThat(new Example().teams(team("the-team-of-the-blue-bird")).problems())
                .isEqualTo("""
                        teams/prj2-2026-the-team-of-the-blue-bird.yaml:4:7: IDP-206: Team `the-team-of-the-blue-bird` is too long: the job that sets up the image registry would be called `harbor-bootstrap-prj2-2026-the-team-of-the-blue-bird-00000000`, which has 61 characters, and 57 are possible.
                            Shorten `team` to at most 21 characters, for example `the-team-of-the-blue`, and rename the file to match.
                        """);
    }

    @Test
    void acceptsCourse_whenATeamOfOneLetterIsPossible() {
        assertThat(new Example().courses(new CourseDraft("c".repeat(24))).problems())
                .isEmpty();
    }

    @Test
    void blamesCourseOnce_whenNoTeamNameIsShortEnough() {
        var course = "c".repeat(25);
        assertThat(new Example()
                        .courses(new CourseDraft(course))
                        .teams(new TeamDraft(course, 2026, "a"), new TeamDraft(course, 2026, "b"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:25:3: IDP-206: Course name `ccccccccccccccccccccccccc` leaves no room for a team: the name of the job that sets up the image registry would have more than 57 characters.
                            Shorten the course's name to at most 24 characters.
                        """);
    }

    @Test
    void acceptsComponent_whenItsPodNamesAreAtTheLimit() {
        assertThat(withComponent("x".repeat(46)).problems()).isEmpty();
    }

    @Test
    void refusesComponent_whenItsPodNamesAreOneOverTheLimit() {
        assertThat(withComponent("x".repeat(47)).problems()).isEqualTo("""
                        platform.yaml:32:7: IDP-206: Component name `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` is too long: its pods would be called `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-0000000000-00000`, which has 64 characters, and 63 are possible.
                            Shorten the component's name to at most 46 characters.
                        """);
    }

    @Test
    void acceptsDomain_whenTheLongestHostIsAtTheLimit() {
        assertThat(new Example()
                        .domain("d".repeat(253 - "prj2-2026-a.".length()))
                        .teams(team("a"))
                        .problems())
                .isEmpty();
    }

    @Test
    void blamesDomainOnce_whenHostsAreTooLong() {
        assertThat(new Example()
                        .domain("d".repeat(240))
                        .teams(team("a"), team("group01"), team("bb"))
                        .problems()
                        .replace("d".repeat(240), "<240>"))
                .isEqualTo("""
                        platform.yaml:2:9: IDP-206: The domain is too long: host `prj2-2026-group01.<240>` would have 258 characters, and 253 are possible.
                            Choose a domain of at most 235 characters.
                        """);
    }

    @Test
    void blamesTeamOnly_whenItsNameAloneMakesTheHostTooLong() {
        assertThat(new Example().teams(team("x".repeat(240))).problems().replaceAll("x{5,}", "<x>"))
                .isEqualTo("""
                        teams/prj2-2026-<x>.yaml:4:7: IDP-206: Team `<x>` is too long: the job that sets up the image registry would be called `harbor-bootstrap-prj2-2026-<x>-00000000`, which has 276 characters, and 57 are possible.
                            Shorten `team` to at most 21 characters, for example `<x>`, and rename the file to match.
                        """);
    }

    @Test
    void blamesFormOnly_whenALongTagIsOfNoScheme() {
        assertThat(new Example()
                        .teams(team("a").image("db-init", "x".repeat(60)))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-a.yaml:6:12: IDP-221: `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` is not a tag that this platform deploys: `images.tags` is `timestamp` in `platform.yaml:9`.
                            Copy the tag from the workflow's output or from the registry; it has the form `20261123-101500-0a1b2c3`.
                        """);
    }

    @Test
    void acceptsTag_whenTheJobNameIsAtTheLimit() {
        assertThat(new Example()
                        .tags(TagScheme.SEMVER)
                        .teams(team("a").reset(3).image("db-init", "v1.0.1-" + COMMIT))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesTag_whenTheJobNameIsOneOverTheLimit() {
        assertThat(new Example()
                        .tags(TagScheme.SEMVER)
                        .teams(team("a").reset(13).image("db-init", "v1.0.1-" + COMMIT))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-a.yaml:6:12: IDP-206: The tag is too long: the job that fills the database would be called `db-init-13-00000000-v1.0.1-0123456789abcdef0123456789abcde`, which has 58 characters, and 57 are possible.
                            Push the image with a tag of the commit's short form, for example `v1.0.12-g0a1b2c3`, and write that.
                        """);
    }

    @Test
    void refusesCourses_whenTheirNamesBelongToOthers() {
        assertThat(new Example()
                        .courses(new CourseDraft("kube"), new CourseDraft("idp-lab"), new CourseDraft("argocd"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:25:3: IDP-208: A course can't be called `kube`: it would share namespaces with `kube`, which belongs to the platform or to Kubernetes.
                            Choose another name for the course, for example `course-kube`.
                        platform.yaml:42:3: IDP-208: A course can't be called `idp-lab`: it would share namespaces with `idp`, which belongs to the platform or to Kubernetes.
                            Choose another name for the course, for example `course-idp-lab`.
                        platform.yaml:59:3: IDP-208: A course can't be called `argocd`: it would share namespaces with `argocd`, which belongs to the platform or to Kubernetes.
                            Choose another name for the course, for example `course-argocd`.
                        """);
    }

    @Test
    void refusesCourse_whenItReadsLikeAYearOfAnother() {
        assertThat(new Example()
                        .courses(new CourseDraft("prj2"), new CourseDraft("prj2-2026"), new CourseDraft("prj2-2027-b"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:42:3: IDP-208: A course can't be called `prj2-2026`: it reads like a year of course `prj2`, and their teams would get the same names.
                            Choose another name for the course, for example `course-prj2-2026`.
                        platform.yaml:59:3: IDP-208: A course can't be called `prj2-2027-b`: it reads like a year of course `prj2`, and their teams would get the same names.
                            Choose another name for the course, for example `course-prj2-2027-b`.
                        """);
    }

    @Test
    void acceptsCourse_whenOnlyPartOfItIsReserved() {
        assertThat(new Example()
                        .courses(
                                new CourseDraft("kubernetes"),
                                new CourseDraft("idpx"),
                                new CourseDraft("prj2"),
                                new CourseDraft("prj2-20"))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesTeam_whenItsNameBelongsToThePlatform() {
        assertThat(new Example().teams(team("system"), team("tenancy")).problems())
                .isEqualTo("""
                        teams/prj2-2026-system.yaml:4:7: IDP-208: A team can't be called `system`: that name belongs to the platform.
                            Choose another `team`, for example `team-system`, and rename the file to match.
                        teams/prj2-2026-tenancy.yaml:4:7: IDP-208: A team can't be called `tenancy`: that name belongs to the platform.
                            Choose another `team`, for example `team-tenancy`, and rename the file to match.
                        """);
    }

    @Test
    void refusesTeam_whenItsNamespaceIsThePlatforms() {
        assertThat(new Example()
                        .monitoring("prj2-2026-eyes")
                        .teams(team("eyes"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-eyes.yaml:4:7: IDP-208: A team can't be called `eyes`: that name belongs to the platform.
                            Choose another `team`, for example `team-eyes`, and rename the file to match.
                        """);
    }

    @Test
    void refusesCourse_whenItsServersNamespaceIsThePlatforms() {
        assertThat(new Example()
                        .monitoring("watch-system")
                        .courses(new CourseDraft("watch"))
                        .problems())
                .isEqualTo("""
                        platform.yaml:25:3: IDP-208: A course can't be called `watch`: it would share namespaces with `watch-system`, which belongs to the platform or to Kubernetes.
                            Choose another name for the course, for example `course-watch`.
                        """);
    }

    @Test
    void acceptsTeam_whenItsNameOnlyContainsAReservedWord() {
        assertThat(new Example().teams(team("systems"), team("team-admin")).problems())
                .isEmpty();
    }

    @Test
    void refusesComponent_whenThePlatformUsesItsName() {
        assertThat(withComponent("db-init").problems()).isEqualTo("""
                        platform.yaml:32:7: IDP-208: A component can't be called `db-init`: the platform uses that name in every team.
                            Choose another name for the component, for example `db-init-app`.
                        """);
    }

    private static Example withComponent(String name) {
        return new Example().courses(new CourseDraft("prj2").components(new ComponentDraft(name, Runtime.STATIC, "/")));
    }
}
