package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever machine it is rendered on. */
final class DeterminismTest {
    private static final long SEED = Long.getLong("idp.seed", 20261123);
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    private SortedMap<String, String> wanted;

    @BeforeEach
    void render() throws IOException {
        var project = project("wanted", teams());
        project.render();
        wanted = project.tree();
        assertThat(wanted).hasSizeGreaterThan(100);
    }

    @Test
    void givesSameBytes_whateverTheOrderInWhichFilesWereMade() throws IOException {
        var random = new Random(SEED);
        for (int round = 0; round < 3; round++) {
            var teams = new ArrayList<>(teams());
            Collections.shuffle(teams, random);
            var project = project("shuffled" + round, teams);
            project.render();
            assertThat(project.tree()).as("seed " + SEED + ", " + teams).isEqualTo(wanted);
        }
    }

    @Test
    void givesSameBytes_whenRenderedInParts() throws IOException {
        var project = project("parts", teams());
        project.render(Project.onlyCohort("web2-2026"));
        project.render(Project.onlyTeam("web1-2026-i3"));
        assertThat(project.tree()).isNotEmpty().isNotEqualTo(wanted);
        project.render();
        assertThat(project.tree()).isEqualTo(wanted);
    }

    /** Turkish has its own i, and Arabic its own digits. */
    @Test
    void givesSameBytes_inOtherLocalesAndTimeZones() throws Exception {
        assertSameBytes(
                ownJava(), "tr", List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo"));
        assertSameBytes(
                ownJava(),
                "ar",
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns"));
        assertSameBytes(ownJava(), "ascii", List.of("-Dfile.encoding=US-ASCII", "-Dline.separator=\r\n"));
    }

    @Test
    void givesSameBytes_onOneProcessorAndOnMany() throws Exception {
        assertSameBytes(ownJava(), "one", List.of("-XX:ActiveProcessorCount=1"));
        assertSameBytes(
                ownJava(),
                "many",
                List.of("-XX:ActiveProcessorCount=16", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
    }

    @Test
    void givesSameBytes_onEachInstalledJdk() throws Exception {
        var javas = installed();
        assertThat(javas).isNotEmpty();
        for (Path java : javas) {
            assertSameBytes(java, home(java), List.of());
        }
    }

    @Test
    void givesSameBytes_onEachInstalledJdk_whereTemplatesAreCompiledAnew() throws Exception {
        var own = "templates/team/tenancy/limitrange.yaml.jte";
        var project = project("own", teams()).write(own, template());
        project.render();
        var different = project.tree();
        assertThat(different).isNotEqualTo(wanted);
        for (Path java : installed()) {
            var name = "own-" + home(java);
            var other = project(name, teams()).write(own, template());
            run(java, other, List.of());
            assertThat(other.tree()).as(name).isEqualTo(different);
        }
    }

    /** Renders the folder that it is given; runs in JVMs of all kinds. */
    static final class Rendering {
        private Rendering() {}

        public static void main(String[] arguments) {
            var root = Path.of(arguments[0]);
            var outcome = new Idp(Workspace.of(root, Path.of(arguments[1]))).render(Request.EVERYTHING);
            outcome.diagnostics().forEach(System.out::println);
        }
    }

    private void assertSameBytes(Path java, String name, List<String> options) throws Exception {
        var project = project(name, teams());
        run(java, project, options);
        assertThat(project.tree()).as(java + " " + options).isEqualTo(wanted);
    }

    private void run(Path java, Project project, List<String> options) throws Exception {
        var command = new ArrayList<>(List.of(java.toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dslf4j.internal.verbosity=ERROR");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Rendering.class.getName()));
        command.add(project.workspace().root().toString());
        command.add(Files.createTempDirectory(folder, "cache").toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEmpty();
    }

    private Project project(String name, List<Map.Entry<String, String>> teams) throws IOException {
        var project = Project.in(folder.resolve(name));
        for (var team : teams) {
            project.team(team.getKey(), team.getValue());
        }
        return project;
    }

    /** Letters that change with the locale, numbers, and each state but the tombstone. */
    private static List<Map.Entry<String, String>> teams() {
        return List.of(
                Map.entry("web1-2026-i1", "size: L\ndatabase: {reset: 12345}"),
                Map.entry("web1-2026-i2", "state: frozen\nimages: {backend: 20261118-141502-3f9c1a2}"),
                Map.entry("web1-2026-i3", "state: archived"),
                Map.entry("web1-2026-zi", "env: {ISTANBUL: \"\u0131\u0130iI \u0661\u0662\", B: b, A: a}"),
                Map.entry("web1-2025-old", "access: [\"Example:z\", \"Example:a\"]"),
                Map.entry("web2-2026-i1", "components: {site: {replicas: 3}}"));
    }

    private static String template() {
        return """
                @import dev.fontysvenlo.idp.team.*
                @param Team team
                apiVersion: v1
                kind: LimitRange
                metadata:
                  name: team
                  namespace: ${team.namespace()}
                  annotations:
                    reset: ${Integer.toString(team.database().reset())}
                """;
    }

    private static Path ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Each JDK once, though several links may lead to it. */
    private static List<Path> installed() throws IOException {
        if (!Files.isDirectory(JDKS)) {
            return List.of(ownJava());
        }
        try (Stream<Path> homes = Files.list(JDKS)) {
            var found = new ArrayList<Path>();
            for (Path home : homes.filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .toList()) {
                found.add(home.toRealPath().resolve("bin/java"));
            }
            return found.stream().distinct().sorted().toList();
        }
    }

    /** The folder's name of the JDK that a launcher belongs to. */
    private static String home(Path java) {
        return String.valueOf(java.resolve("../..").normalize().getFileName());
    }
}
