package dev.fontysvenlo.idp.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they seem, each with the one sentence that its owner reads. */
final class SourceFilesTest {
    private static final String TEAM = "teams/web1-2026-group01.yaml";

    @TempDir
    private Path folder;

    private Input input;

    @BeforeEach
    void write() throws IOException {
        input = Input.in(folder.resolve("repository"));
    }

    @Test
    void refusesLinkOutOfTheRepository() throws IOException {
        var outside = Files.writeString(folder.resolve("secret.yaml"), "course: web1\nyear: 2026\nteam: group01\n");
        Files.createSymbolicLink(input.path(TEAM), outside);
        assertThat(input.problems())
                .containsExactly(TEAM + ": IDP-008: `" + TEAM + "` is a link that leads out of this repository.");
    }

    @Test
    void followsLinkInsideTheRepository() throws IOException {
        input.file("shared.yaml", "course: web1\nyear: 2026\nteam: group01\n");
        Files.createSymbolicLink(input.path(TEAM), Path.of("..", "shared.yaml"));
        assertThat(input.teamOf("group01").namespace()).isEqualTo("web1-2026-group01");
    }

    @Test
    void saysThatLinkLeadsNowhere_whenItDanglesOrGoesInCircles() throws IOException {
        Files.createSymbolicLink(input.path(TEAM), Path.of("gone.yaml"));
        Files.createSymbolicLink(input.path("teams/x.yaml"), Path.of("y.yaml"));
        Files.createSymbolicLink(input.path("teams/y.yaml"), Path.of("x.yaml"));
        assertThat(input.problems())
                .containsExactly(
                        TEAM + ": IDP-003: `" + TEAM + "` can't be read.",
                        "teams/x.yaml: IDP-003: `teams/x.yaml` can't be read.",
                        "teams/y.yaml: IDP-003: `teams/y.yaml` can't be read.");
    }

    @Test
    void doesNotWaitForWriter_whenTeamFileOrPlatformIsNamedPipe() throws Exception {
        pipe(input.path(TEAM));
        Files.delete(input.path("platform.yaml"));
        pipe(input.path("platform.yaml"));
        var problems = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), input::problems);
        assertThat(problems)
                .containsExactly(
                        "platform.yaml: IDP-003: `platform.yaml` can't be read.",
                        TEAM + ": IDP-003: `" + TEAM + "` can't be read.");
    }

    @Test
    void saysThatPlatformCanNotBeRead_whenItIsDanglingLinkOrFolder() throws IOException {
        input.team("group01");
        Files.delete(input.path("platform.yaml"));
        Files.createSymbolicLink(input.path("platform.yaml"), Path.of("gone.yaml"));
        assertThat(input.problems()).containsExactly("platform.yaml: IDP-003: `platform.yaml` can't be read.");

        Files.delete(input.path("platform.yaml"));
        Files.createDirectory(input.path("platform.yaml"));
        assertThat(input.problems()).containsExactly("platform.yaml: IDP-003: `platform.yaml` can't be read.");
    }

    @Test
    void saysHowTheFileIsCalled_whenItsNameIsAlmostRight() throws IOException {
        input.team("ok").file("teams/Web1-2026-Group01.YAML", "x").file("teams/web1-2026-group02.yml", "x");
        assertThat(input.problems())
                .containsExactly(
                        "teams/Web1-2026-Group01.YAML: IDP-004:"
                                + " `Web1-2026-Group01.YAML` is not how a team file is called.",
                        "teams/web1-2026-group02.yml: IDP-004:"
                                + " `web1-2026-group02.yml` is not how a team file is called.");
        assertThat(input.hint())
                .isEqualTo("Rename it: git mv teams/Web1-2026-Group01.YAML teams/web1-2026-group01.yaml");
    }

    @Test
    void refusesNamesThatAreNotPlain_onOneLine() throws IOException {
        input.team("ok")
                .file("teams/gr\u00fcp.yaml", "x")
                .file("teams/a\nb.yaml", "x")
                .file("teams/a b.yaml", "x");
        assertThat(input.problems())
                .containsExactly(
                        "teams/a b.yaml: IDP-004: `a b.yaml` has a character in its name that no team file has.",
                        "teams/a?b.yaml: IDP-004: `a?b.yaml` has a character in its name that no team file has.",
                        "teams/gr\u00fcp.yaml: IDP-004:"
                                + " `gr\u00fcp.yaml` has a character in its name that no team file has.");
    }

    @Test
    void refusesNameThatTheLocaleCanNotSay_withoutStackTrace() throws Exception {
        input.team("ok");
        nameOfOtherBytes(input.path("teams"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Codes.class.getName(),
                input.root().toString());
        builder.environment().put("LC_ALL", "C");
        var process = builder.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), ISO_8859_1))
                .isEqualTo("[FILE_NAME]");
        assertThat(process.waitFor()).isZero();
    }

    /** Prints the codes of all problems, in a JVM of another locale. */
    static final class Codes {
        private Codes() {}

        public static void main(String[] arguments) {
            var problems = Loader.load(Path.of(arguments[0])).diagnostics();
            System.out.print(problems.stream().map(problem -> problem.code()).toList());
        }
    }

    @Test
    void refusesFoldersAndOtherFiles_butNotWhatEditorsAndPeopleLeave() throws IOException {
        input.team("ok")
                .file("teams/.web1.yaml.swp", "x")
                .file("teams/.gitkeep", "")
                .file("teams/web1.yaml~", "x");
        input.file("teams/README.md", "# Teams");
        assertThat(input.problems()).isEmpty();

        Files.createDirectory(input.path("teams/2026"));
        input.file("teams/notes.txt", "x");
        assertThat(input.problems())
                .containsExactly(
                        "teams/2026: IDP-004: `teams/2026` is a folder.",
                        "teams/notes.txt: IDP-004: `notes.txt` is no team file.");
    }

    @Test
    void saysThatThereAreNoTeams_whenTheFolderIsEmptyOrMissing() throws IOException {
        assertThat(input.problems()).containsExactly("teams: IDP-002: The folder `teams` has no team file.");
        Files.delete(input.path("teams"));
        assertThat(input.problems()).containsExactly("teams: IDP-002: There is no folder `teams`.");
    }

    @Test
    void saysThatThereAreNoTeams_alsoWhenThePlatformHasProblems() throws IOException {
        Files.delete(input.path("platform.yaml"));
        assertThat(input.problems())
                .containsExactly(
                        "platform.yaml: IDP-001: There is no `platform.yaml` here.",
                        "teams: IDP-002: The folder `teams` has no team file.");
    }

    @Test
    void refusesFileOfTwoMebibytes_withoutReadingItsEnd() throws IOException {
        input.file(TEAM, "# " + "x".repeat(2 << 20) + "\n");
        assertThat(input.problems()).hasSize(1).first().asString().startsWith(TEAM + ": IDP-005: ");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Files.write(input.path(TEAM), "course: w\u00e9b1\n".getBytes(ISO_8859_1));
        input.file("teams/web1-2026-group02.yaml", "\uFEFFcourse: web1\n");
        Files.write(input.path("teams/web1-2026-group03.yaml"), new byte[] {0, 1, 2, 3});
        assertThat(input.problems())
                .extracting(line -> line.replaceAll("(:[0-9:]+)?: (IDP-...).*", " $2"))
                .containsExactly(
                        TEAM + " IDP-006",
                        "teams/web1-2026-group02.yaml IDP-007",
                        "teams/web1-2026-group03.yaml IDP-060");
    }

    @Test
    void readsAllProblemsOfSeveralFilesAtOnce_sortedByPlace() throws IOException {
        input.file("platform.yaml", Input.platform().replace("size: S", "size: XL"));
        input.team("group02", "sise: L", "state: gone").team("group01", "size: L", "size: S");
        assertThat(input.problems())
                .extracting(line -> line.split(": ", 3)[0] + " " + line.split(": ", 3)[1])
                .containsExactly(
                        "platform.yaml:56:11 IDP-211",
                        "teams/web1-2026-group01.yaml:5:1 IDP-052",
                        "teams/web1-2026-group02.yaml:4:1 IDP-104",
                        "teams/web1-2026-group02.yaml:5:8 IDP-103");
    }

    @Test
    void reportsRuleOfOneTeam_alsoWhenAReferenceOfAnotherLeadsNowhere() throws IOException {
        input.team("group01", "size: XL").team("group02", "components: {backend: {replicas: 9}}");
        input.file("teams/web1-2026-other.yaml", "course: web1\nyear: 2026\nteam: group03\n");
        assertThat(input.problems())
                .extracting(line -> line.split(": ", 3)[0] + " " + line.split(": ", 3)[1])
                .contains("teams/web1-2026-group01.yaml:4:7 IDP-211")
                .anyMatch(line -> line.startsWith("teams/web1-2026-group02.yaml") && line.endsWith("IDP-214"))
                .anyMatch(line -> line.startsWith("teams/web1-2026-other.yaml") && line.endsWith("IDP-201"));
    }

    @Test
    void countsCapacity_alsoWhenAnotherTeamIsFaulty() throws IOException {
        input.file("platform.yaml", Input.platform().replace("capacity: {cpu: \"16\"", "capacity: {cpu: \"5\""));
        input.team("group01", "size: XL").team("group02", "size: L").team("group03", "size: L");
        assertThat(input.problems())
                .extracting(line -> line.split(": ", 3)[1])
                .containsExactlyInAnyOrder("IDP-213", "IDP-211");
    }

    /** The shell writes bytes that are no text in any locale, which Java could not name. */
    private static void nameOfOtherBytes(Path folder) throws IOException, InterruptedException {
        var script = "printf x > \"$1/$(printf 'bad\\377').yaml\"";
        int exit = new ProcessBuilder(List.of("sh", "-c", script, "sh", folder.toString()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(List.of("mkfifo", path.toString()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }
}
