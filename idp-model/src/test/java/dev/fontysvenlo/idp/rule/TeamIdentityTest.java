package dev.fontysvenlo.idp.rule;

import static dev.fontysvenlo.idp.rule.TeamDraft.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.RegistryProjects;
import dev.fontysvenlo.idp.team.TeamNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules 201 to 205 and 207: every team has its own file and its own names. */
class TeamIdentityTest {

    @Test
    void acceptsTeams_whenEachHasItsOwnNameAndFile() {
        assertThat(new Example()
                        .teams(team("group01"), team("group02"), new TeamDraft("prj2", 2025, "group01"))
                        .problems())
                .isEmpty();
    }

    @Test
    void namesBothRemedies_whenFileIsCalledAsAnotherTeam() {
        assertThat(new Example()
                        .teams(team("group01").file("teams/prj2-2026-group13.yaml"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group13.yaml:4:7: IDP-201: The file is called `prj2-2026-group13.yaml`, but it describes team `prj2-2026-group01`.
                            Change `team` to `group13`, or rename the file to `teams/prj2-2026-group01.yaml`.
                        """);
    }

    @Test
    void pointsAtYear_whenOnlyTheYearDiffersFromTheFileName() {
        assertThat(new Example()
                        .teams(new TeamDraft("prj2", 2025, "group01").file("teams/prj2-2026-group01.yaml"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:3:7: IDP-201: The file is called `prj2-2026-group01.yaml`, but it describes team `prj2-2025-group01`.
                            Change `year` to `2026`, or rename the file to `teams/prj2-2025-group01.yaml`.
                        """);
    }

    @Test
    void pointsAtFirstOfSeveralFields_whenFileNameDiffersInAll() {
        assertThat(new Example()
                        .courses(new CourseDraft("prj2"), new CourseDraft("sep"))
                        .teams(new TeamDraft("prj2", 2025, "a").file("teams/sep-2026-b.yaml"))
                        .problems())
                .isEqualTo("""
                        teams/sep-2026-b.yaml:2:9: IDP-201: The file is called `sep-2026-b.yaml`, but it describes team `prj2-2025-a`.
                            Change `course` to `sep` and `year` to `2026` and `team` to `b`, or rename the file to `teams/prj2-2025-a.yaml`.
                        """);
    }

    @Test
    void asksToRenameFile_whenItsNameIsNoTeams() {
        assertThat(new Example().teams(team("group01").file("teams/mine.yaml")).problems())
                .isEqualTo("""
                        teams/mine.yaml: IDP-201: The file is called `mine.yaml`, but it describes team `prj2-2026-group01`.
                            Rename the file to `teams/prj2-2026-group01.yaml`.
                        """);
    }

    @Test
    void asksToRenameFile_whenItsNameStopsAfterTheYear() {
        assertThat(new Example()
                        .teams(team("group01").file("teams/prj2-2026-.yaml"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-.yaml: IDP-201: The file is called `prj2-2026-.yaml`, but it describes team `prj2-2026-group01`.
                            Rename the file to `teams/prj2-2026-group01.yaml`.
                        """);
    }

    @Test
    void reportsOneProblem_whenCopiedFileStillDescribesTheOriginal() {
        assertThat(new Example()
                        .teams(team("group02"), team("group02").file("teams/prj2-2026-group01.yaml"))
                        .problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:4:7: IDP-203: Team `prj2-2026-group02` is already described in `teams/prj2-2026-group02.yaml`.
                            Change `team` to `group01` as the file's name says, or delete this file; the other team is in `teams/prj2-2026-group02.yaml:4`.
                        """);
    }

    @Test
    void reportsEachMistakeOnce_whenTwoWronglyNamedFilesDescribeOneTeam() {
        assertThat(new Example()
                        .teams(
                                team("group01").file("teams/a.yaml"),
                                team("group01").file("teams/b.yaml"))
                        .problems())
                .isEqualTo("""
                        teams/a.yaml: IDP-201: The file is called `a.yaml`, but it describes team `prj2-2026-group01`.
                            Rename the file to `teams/prj2-2026-group01.yaml`.
                        teams/b.yaml:4:7: IDP-203: Team `prj2-2026-group01` is already described in `teams/a.yaml`.
                            Change `team` here or in `teams/a.yaml:4`, or delete this file.
                        """);
    }

    @Test
    void refusesTeam_whenItDiffersOnlyInCapitals() {
        assertThat(new Example().teams(team("group01"), team("Group01")).problems())
                .isEqualTo("""
                        teams/prj2-2026-group01.yaml:4:7: IDP-203: Team `prj2-2026-group01` differs from team `prj2-2026-Group01` only in capitals, and Kubernetes knows none.
                            Change `team` here or in `teams/prj2-2026-Group01.yaml:4`, or delete this file.
                        """);
    }

    @Test
    void refusesTeam_whenOnlyTheFirst63CharactersAreTheSame() {
        var start = "x".repeat(53);
        assertThat(new Example().teams(team(start + "1"), team(start + "2")).problems())
                .isEqualTo("""
                        teams/prj2-2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1.yaml:4:7: IDP-206: Team `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1` is too long: the job that sets up the image registry would be called `harbor-bootstrap-prj2-2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1-00000000`, which has 90 characters, and 57 are possible.
                            Shorten `team` to at most 21 characters, for example `xxxxxxxxxxxxxxxxxxxxx`, and rename the file to match.
                        teams/prj2-2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2.yaml:4:7: IDP-203: Team `prj2-2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx2` has the same first 63 characters as team `prj2-2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1`, and no more than these count.
                            Change `team` here or in `teams/prj2-2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1.yaml:4`, or delete this file.
                        """);
    }

    @Test
    void refusesNamespace_whenItContinuesAnother() {
        assertThat(new Example().teams(team("a"), team("a-b")).problems()).isEqualTo("""
                        teams/prj2-2026-a-b.yaml:4:7: IDP-207: Team `prj2-2026-a-b` is called like team `prj2-2026-a` with `-b` behind it, so routes of the two could get one name.
                            Choose another `team`, for example `ab`, and rename the file to match; the other team is in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void suggestsFreeName_whenWordsRunTogetherAreTaken() {
        assertThat(new Example().teams(team("a"), team("a-b"), team("ab")).problems())
                .isEqualTo("""
                        teams/prj2-2026-a-b.yaml:4:7: IDP-207: Team `prj2-2026-a-b` is called like team `prj2-2026-a` with `-b` behind it, so routes of the two could get one name.
                            Choose another `team`, for example `ab2`, and rename the file to match; the other team is in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void namesShortestPrefix_whenThereAreSeveral() {
        assertThat(new Example().teams(team("a"), team("a-b"), team("a-b-c")).problems())
                .isEqualTo("""
                        teams/prj2-2026-a-b-c.yaml:4:7: IDP-207: Team `prj2-2026-a-b-c` is called like team `prj2-2026-a` with `-b-c` behind it, so routes of the two could get one name.
                            Choose another `team`, for example `abc`, and rename the file to match; the other team is in `teams/prj2-2026-a.yaml:4`.
                        teams/prj2-2026-a-b.yaml:4:7: IDP-207: Team `prj2-2026-a-b` is called like team `prj2-2026-a` with `-b` behind it, so routes of the two could get one name.
                            Choose another `team`, for example `ab`, and rename the file to match; the other team is in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void acceptsNamespaces_whenTheyShareLettersButNoWholeWord() {
        assertThat(new Example()
                        .teams(team("group1"), team("group10"), team("group-1"), team("groups"))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesHostOnly_whenHostDatabaseAndProjectAreAllTaken() {
        var names = names("prj2-2026-b", "a.example.org", "2026-a", "prj2-2026-a");
        assertThat(taken(RegistryProjects.TEAM, named("a"), named("b", names))).isEqualTo("""
                        teams/prj2-2026-b.yaml:4:7: IDP-202: Host `a.example.org` of team `prj2-2026-b` is already used by team `prj2-2026-a`.
                            Change `team` here, or in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void refusesHost_whenItDiffersOnlyInCapitals() {
        var names = names("prj2-2026-b", "A.EXAMPLE.ORG", "2026-b", "prj2-2026-b");
        assertThat(taken(RegistryProjects.TEAM, named("a"), named("b", names))).isEqualTo("""
                        teams/prj2-2026-b.yaml:4:7: IDP-202: Host `A.EXAMPLE.ORG` of team `prj2-2026-b` is already used by team `prj2-2026-a`.
                            Change `team` here, or in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void refusesDatabase_whenItDiffersOnlyAfter63Characters() {
        var start = "2026-" + "x".repeat(58);
        var first = names("prj2-2026-a", "a.example.org", start + "1", "prj2-2026-a");
        var second = names("prj2-2026-b", "b.example.org", start + "2", "prj2-2026-b");
        assertThat(taken(RegistryProjects.TEAM, named("a", first), named("b", second)))
                .isEqualTo("""
                        teams/prj2-2026-b.yaml:4:7: IDP-204: Database `2026-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` of team `prj2-2026-b` is already used by team `prj2-2026-a`.
                            Change `team` here, or in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void acceptsDatabases_whenTheyDifferInCharacter63() {
        var start = "2026-" + "x".repeat(57);
        var first = names("prj2-2026-a", "a.example.org", start + "1", "prj2-2026-a");
        var second = names("prj2-2026-b", "b.example.org", start + "2", "prj2-2026-b");
        assertThat(taken(RegistryProjects.TEAM, named("a", first), named("b", second)))
                .isEmpty();
    }

    @Test
    void refusesRegistryProject_whenEachTeamShouldHaveOne() {
        var names = names("prj2-2026-b", "b.example.org", "2026-b", "prj2-2026-a");
        assertThat(taken(RegistryProjects.TEAM, named("a"), named("b", names))).isEqualTo("""
                        teams/prj2-2026-b.yaml:4:7: IDP-205: Registry project `prj2-2026-a` of team `prj2-2026-b` is already used by team `prj2-2026-a`.
                            Change `team` here, or in `teams/prj2-2026-a.yaml:4`.
                        """);
    }

    @Test
    void acceptsSharedRegistryProject_whenCohortsShareOne() {
        var names = names("prj2-2026-b", "b.example.org", "2026-b", "prj2-2026-a");
        assertThat(taken(RegistryProjects.COHORT, named("a"), named("b", names)))
                .isEmpty();
    }

    @Test
    void acceptsOneDatabaseNameTwice_whenCoursesHaveTheirOwnServers() {
        assertThat(new Example()
                        .courses(new CourseDraft("prj2"), new CourseDraft("sep"))
                        .teams(team("group01"), new TeamDraft("sep", 2026, "group01"))
                        .problems())
                .isEmpty();
    }

    @Test
    void saysTheSame_whateverTheOrderOfTeams() {
        var forth = new Example()
                .teams(team("a"), team("a-b"), team("A"), team("group01").file("teams/x.yaml"));
        var back = new Example().teams(team("group01").file("teams/x.yaml"), team("A"), team("a-b"), team("a"));
        assertThat(back.problems()).isNotEmpty().isEqualTo(forth.problems());
    }

    @Test
    void leavesNoCollision_whenGeneratedTeamsPass() {
        long seed = 20261123L;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var example = new Example().courses(new CourseDraft("a"), new CourseDraft("a-b"));
            var drafts = new ArrayList<TeamDraft>();
            for (int number = 0; number < 4; number++) {
                drafts.add(new TeamDraft(random.nextBoolean() ? "a" : "a-b", 2025 + random.nextInt(2), word(random)));
            }
            example.teams(drafts.toArray(TeamDraft[]::new));
            var namespaces = drafts.stream()
                    .map(draft -> Naming.namespace(draft.declaration().key()).toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(example.problems().isEmpty())
                    .as("seed %d, round %d, %s", seed, round, namespaces)
                    .isEqualTo(isFree(namespaces));
        }
    }

    private static String word(Random random) {
        return List.of("a", "b", "a-b", "A", "ab", "b-a", "a-2025").get(random.nextInt(7));
    }

    /** The same question in the plainest form there is: every pair. */
    private static boolean isFree(List<String> namespaces) {
        return new HashSet<>(namespaces).size() == namespaces.size()
                && namespaces.stream()
                        .noneMatch(one -> namespaces.stream().anyMatch(other -> other.startsWith(one + "-")));
    }

    private static String taken(RegistryProjects projects, NamedTeam... teams) {
        var example = new Example().teams(team("a"), team("b"));
        return Example.shown(
                TakenNames.check(List.of(teams), projects, example.sources()).toList());
    }

    private static NamedTeam named(String team) {
        return named(team, names("prj2-2026-" + team, team + ".example.org", "2026-" + team, "prj2-2026-" + team));
    }

    private static NamedTeam named(String team, TeamNames names) {
        var course = new CourseDraft("prj2").declaration();
        return new NamedTeam(team(team).declaration(), course, course.cohorts().get(1), names);
    }

    private static TeamNames names(String namespace, String host, String database, String project) {
        return new TeamNames(namespace, "prj2-2026", host, database, project, project + "/", "Example:" + namespace);
    }
}
