package dev.fontysvenlo.idp.render.harbor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.TagScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The steps of the students' workflow that are shell, run as GitHub runs them, and what else it promises. */
class StudentBuildTest {
    private static final Path WORKFLOW = Path.of("..", ".github", "workflows", "student-build.yml");
    private static final Pattern PINNED = Pattern.compile("[a-z-]+/[a-z-]+@[0-9a-f]{40}");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new TreeMap<>(Map.of(
            "REGISTRY", "harbor.example.org",
            "PROJECTS", "team",
            "TAGS", "timestamp",
            "GITHUB_SHA", "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
            "GITHUB_RUN_NUMBER", "12",
            "GITHUB_REPOSITORY", "FontysVenlo/prj2-2026-group01"));

    @BeforeEach
    void output() throws Exception {
        environment.put(
                "GITHUB_OUTPUT", Files.createFile(folder.resolve("output")).toString());
    }

    @Test
    void tagsAsThePlatformLooksForThem_inBothSchemes() throws Exception {
        assertThat(run("version", "version")).isEqualTo("0 ");
        assertThat(output("tag")).matches(TagScheme.TIMESTAMP::accepts).endsWith("-0a1b2c3");

        Files.writeString(folder.resolve("output"), "");
        environment.put("TAGS", "semver");
        run("version", "version");
        assertThat(output("tag")).isEqualTo("v1.0.12-g0a1b2c3").matches(TagScheme.SEMVER::accepts);
    }

    @Test
    void namesImagesAsThePlatformDoes_inBothKindsOfProjects() throws Exception {
        run("version", "version");
        assertThat(output("prefix")).isEqualTo("harbor.example.org/prj2-2026-group01/");

        Files.writeString(folder.resolve("output"), "");
        environment.put("PROJECTS", "cohort");
        environment.put("GITHUB_REPOSITORY", "FontysVenlo/Prj2-2026-Team-2025-x");
        run("version", "version");
        assertThat(output("prefix")).isEqualTo("harbor.example.org/prj2-2026/team-2025-x-");
    }

    @Test
    void saysWhatIsWrong_beforeAnythingIsBuilt() throws Exception {
        environment.put("GITHUB_REPOSITORY", "FontysVenlo/my-project");
        assertThat(run("version", "version"))
                .isEqualTo("1 ::error::The repository must be called like the team: course, year and team,"
                        + " as prj2-2026-group01.\n");
        environment.put("TAGS", "latest");
        assertThat(run("version", "version")).startsWith("1 ::error::tags must be timestamp or semver, not 'latest'.");
    }

    @Test
    void buildsDatabaseImage_ofOneFile() throws Exception {
        environment.putAll(Map.of("COMPONENT", "db-init", "PUSHES", "true", "USERNAME", "robot$x"));
        assertThat(run("image", "source")).startsWith("1 ::error::There is no db/init.sql");

        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/init.sql"), "SELECT 1;");
        assertThat(run("image", "source")).isEqualTo("0 ");
        assertThat(output("folder")).isEqualTo("db");
        assertThat(folder.resolve("db/Dockerfile"))
                .content()
                .containsPattern("FROM [^ ]+@sha256:[0-9a-f]{64}\nCOPY init.sql /db/init.sql\n");
    }

    @Test
    void asksForTheLogin_onlyWhenItPushes() throws Exception {
        Files.createDirectories(folder.resolve("backend"));
        Files.writeString(folder.resolve("backend/Dockerfile"), "FROM scratch");
        environment.putAll(Map.of("COMPONENT", "backend", "PUSHES", "true", "USERNAME", ""));
        assertThat(run("image", "source")).startsWith("1 ::error::The repository has no login for the registry.");

        environment.put("PUSHES", "false");
        assertThat(run("image", "source")).isEqualTo("0 ");
    }

    @Test
    void takesActionsByCommit_andRightsByTheJob() throws Exception {
        var workflow = workflow();
        assertThat((Map<?, ?>) workflow.get("permissions")).isEmpty();
        assertThat(steps("image"))
                .extracting(step -> step.get("uses"))
                .filteredOn(used -> used != null)
                .hasSize(4)
                .allSatisfy(used -> assertThat(used.toString()).matches(PINNED));
        assertThat(Files.readString(WORKFLOW)).doesNotContain("pull_request_target");
    }

    /** The exit code and what was printed. */
    private String run(String job, String step) throws Exception {
        var script = steps(job).stream()
                .filter(candidate -> step.equals(candidate.get("id")))
                .map(found -> String.valueOf(found.get("run")))
                .findFirst()
                .orElseThrow();
        assertThat(script).as("text of an event inside a shell").doesNotContain("${{");
        var builder = new ProcessBuilder("bash", "-e", "-c", script).redirectErrorStream(true);
        builder.directory(folder.toFile()).environment().putAll(environment);
        var process = builder.start();
        var log = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + log;
    }

    private String output(String name) throws Exception {
        return Files.readAllLines(folder.resolve("output")).stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static List<Map<?, ?>> steps(String job) throws Exception {
        var jobs = (Map<?, ?>) workflow().get("jobs");
        return ((List<?>) ((Map<?, ?>) jobs.get(job)).get("steps"))
                .stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
    }

    private static Map<?, ?> workflow() throws Exception {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(WORKFLOW));
    }
}
