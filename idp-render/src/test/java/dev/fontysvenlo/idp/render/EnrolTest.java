package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.enrol.NewTeams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New teams from a range and from tables, and what keeps them from being made. */
final class EnrolTest {
    private static final String CANVAS = """
            name,canvas_user_id,user_id,login_id,sections,group_name,canvas_group_id
            "Jansen, Jan",1,s1,jan@student.example.org,A,Group 1,11
            "Vries, Ans de",2,s2,ans@student.example.org,A,Group 1,11
            "Peters, Piet",3,s3,piet@student.example.org,B,Group 10,12
            "Nobody, Nina",4,s4,nina@student.example.org,B,,
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void open() throws IOException {
        project = Project.in(folder)
                .edit(
                        "platform.yaml",
                        "capacity: {cpu: \"16\", memory: 64Gi}",
                        "capacity: {cpu: \"99\", memory: 999Gi}")
                .edit(
                        "platform.yaml",
                        "        DB_URL: jdbc-url",
                        "        DB_URL: jdbc-url\n      server: {connections: 600}");
    }

    @Test
    void opensACohortOfForty_thatRendersWithoutAProblem() throws IOException {
        var files = written(enrol(named("group01..group40")));
        assertThat(files)
                .hasSize(40)
                .startsWith("teams/web1-2026-group01.yaml")
                .endsWith("teams/web1-2026-group40.yaml");
        assertThat(Files.readString(project.path("teams/web1-2026-group07.yaml")))
                .isEqualTo("# yaml-language-server: $schema=../docs/schema/team.schema.json\n"
                        + "course: web1\nyear: 2026\nteam: group07\n");
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void countsOnWithTheDigitsOfTheFirst() {
        assertThat(written(enrol(named("g8..g11")))).contains("teams/web1-2026-g08.yaml", "teams/web1-2026-g11.yaml");
        assertThat(written(enrol(named("t001..003"))))
                .contains("teams/web1-2026-t001.yaml", "teams/web1-2026-t003.yaml");
    }

    @Test
    void writesTheSizeThatWasAskedFor() throws IOException {
        var wanted = new NewTeams("web1", 2026, Optional.of("red,green"), Optional.empty(), Optional.of("L"));
        assertThat(written(enrol(wanted))).hasSize(2);
        assertThat(Files.readString(project.path("teams/web1-2026-red.yaml"))).endsWith("team: red\nsize: L\n");
    }

    @Test
    void neverTouchesAFileThatIsThere() throws IOException {
        project.team("web1-2026-group02", "size: L");
        var before = Files.readString(project.path("teams/web1-2026-group02.yaml"));
        var enrolled = enrol(named("group01..group03")).match(made -> made, problems -> {
            throw new AssertionError(problems.toString());
        });
        assertThat(enrolled.written()).hasSize(2);
        assertThat(enrolled.left()).extracting(NewTeams.TeamFile::file).containsExactly("teams/web1-2026-group02.yaml");
        assertThat(project.path("teams/web1-2026-group02.yaml")).hasContent(before);
    }

    @Test
    void writesNothingOnADryRun() {
        var outcome = new Idp(project.workspace()).enrol(named("group01..group03"), true);
        assertThat(written(outcome)).hasSize(3);
        assertThat(project.path("teams/web1-2026-group01.yaml")).doesNotExist();
    }

    @Test
    void takesGroupsFromAnExport_andNothingOfItsPeople() throws IOException {
        assertThat(written(enrol(table(CANVAS, Map.of()))))
                .containsExactly("teams/web1-2026-group01.yaml", "teams/web1-2026-group10.yaml");
        for (String file : List.of("group01", "group10")) {
            assertThat(Files.readString(project.path("teams/web1-2026-" + file + ".yaml")))
                    .doesNotContainPattern("(?i)jan|ans|piet|student|s1");
        }
    }

    @Test
    void readsSemicolonsAByteOrderMarkAndAccents_andASizeAColumn() throws IOException {
        var csv = "\uFEFFNaam;Projekt;Maat\r\nx;Café \"Zürich\";L\r\n".replace("\"Zürich\"", "Zürich");
        assertThat(written(enrol(table(csv, Map.of("team", "projekt", "size", "Maat")))))
                .containsExactly("teams/web1-2026-cafe-zurich.yaml");
        assertThat(Files.readString(project.path("teams/web1-2026-cafe-zurich.yaml")))
                .endsWith("size: L\n");
    }

    @Test
    void reportsIdp420_whenNothingSaysWhichTeams() {
        assertThat(lines(named("group40..group01")))
                .containsExactly("idp.teams IDP-420 `group40..group01` is no range of teams.");
        assertThat(lines(new NewTeams("web1", 2026, Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("idp.teams IDP-420 Nothing says which teams are new.");
        assertThat(lines(named("???"))).containsExactly("idp.teams IDP-420 No team's name can be made of `???`.");
    }

    @Test
    void reportsIdp421_whenTheTableCanNotBeRead() {
        assertThat(lines(table("team\n\"open\n", Map.of())))
                .containsExactly("groups.csv:2:1 IDP-421 A quotation mark opens here and is never closed.");
        assertThat(lines(table("team\n", Map.of())))
                .containsExactly("groups.csv IDP-421 `groups.csv` has no rows below the names of its columns.");
        var latin = new NewTeams.Table("groups.csv", "team\nCaf\u00e9\n".getBytes(ISO_8859_1), new TreeMap<>());
        assertThat(lines(new NewTeams("web1", 2026, Optional.empty(), Optional.of(latin), Optional.empty())))
                .containsExactly("groups.csv IDP-421 `groups.csv` is not UTF-8 text.");
    }

    @Test
    void reportsIdp422_whenTheColumnIsNotThereOrNotKnown() {
        assertThat(lines(table("Project;Email\nx;y\n", Map.of())))
                .containsExactly(
                        "groups.csv:1:1 IDP-422 No column of `groups.csv` is known to hold the names of teams.");
        assertThat(lines(table("Project\nx\n", Map.of("team", "Grp"))))
                .containsExactly("groups.csv:1:1 IDP-422 `groups.csv` has no column `Grp`.");
    }

    @Test
    void reportsIdp423_whenTwoNamesBecomeOne() {
        assertThat(lines(named("Team Blue,team-blue")))
                .containsExactly("idp.teams IDP-423 `Team Blue` and `team-blue` would both be called `team-blue`.");
    }

    @Test
    void reportsIdp424_whenTheColumnHoldsPeople() {
        assertThat(lines(table(CANVAS, Map.of("team", "login_id"))))
                .containsExactly("groups.csv IDP-424 The column `login_id` holds people.");
        assertThat(lines(table("group\njan@student.example.org\n", Map.of())))
                .containsExactly(
                        "groups.csv:2:1 IDP-424 This row has an e-mail address where the name of a team should be.");
    }

    @Test
    void writesNothing_whenTheWholeWouldHaveAProblem() {
        assertThat(lines(new NewTeams("web1", 2031, Optional.of("a,b"), Optional.empty(), Optional.empty())))
                .hasSize(2)
                .allMatch(line -> line.contains(" IDP-210 "));
        assertThat(lines(named("group001..group900"))).anyMatch(line -> line.contains(" IDP-213 "));
        assertThat(project.path("teams/web1-2026-group001.yaml")).doesNotExist();
    }

    @Test
    void quotesANameThatYamlWouldReadAsSomethingElse() throws IOException {
        assertThat(written(enrol(named("no,007")))).hasSize(2);
        assertThat(Files.readString(project.path("teams/web1-2026-no.yaml"))).endsWith("team: \"no\"\n");
        assertThat(Files.readString(project.path("teams/web1-2026-007.yaml"))).endsWith("team: \"007\"\n");
    }

    private static NewTeams named(String names) {
        return new NewTeams("web1", 2026, Optional.of(names), Optional.empty(), Optional.empty());
    }

    private static NewTeams table(String csv, Map<String, String> columns) {
        var table = new NewTeams.Table("groups.csv", csv.getBytes(UTF_8), new TreeMap<>(columns));
        return new NewTeams("web1", 2026, Optional.empty(), Optional.of(table), Optional.empty());
    }

    private Outcome<Enrolled> enrol(NewTeams wanted) {
        return new Idp(project.workspace()).enrol(wanted, false);
    }

    private List<String> lines(NewTeams wanted) {
        return Project.lines(enrol(wanted));
    }

    private static List<String> written(Outcome<Enrolled> outcome) {
        return outcome.match(
                enrolled ->
                        enrolled.written().stream().map(NewTeams.TeamFile::file).toList(),
                problems -> {
                    throw new AssertionError(problems.toString());
                });
    }
}
