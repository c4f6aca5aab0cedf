package dev.fontysvenlo.idp.render.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuietSystemTest {
    @TempDir
    private Path folder;

    /** What a goal does first, in a JVM that has not met jgit yet. */
    static final class Finder {
        private Finder() {}

        public static void main(String[] arguments) {
            BaseRevision.find(Path.of(arguments[0]), Optional.empty())
                    .map(base -> base.match(
                            none -> "none",
                            found -> SampleRepository.paths(found, "").toString()))
                    .map(Object::toString)
                    .match(
                            text -> {
                                System.out.println(text);
                                return true;
                            },
                            problems -> false);
            Thread.getAllStackTraces().keySet().stream()
                    .map(Thread::getName)
                    .filter(name -> name.startsWith("JGit-FileStore"))
                    .sorted()
                    .forEach(System.out::println);
        }
    }

    @Test
    void writesNothingMeasuresNothingAndReadsNoSettingsOutsideTheRepository() throws Exception {
        QuietSystem.install();
        var project = folder.resolve("project");
        try (var git = Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("main")
                .call()) {
            Files.writeString(project.resolve("a.yaml"), "a");
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Add")
                    .setAuthor("A", "a@example.org")
                    .setCommitter("A", "a@example.org")
                    .call();
        }
        var home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[broken");
        var before = entries(folder);
        var process = finder(project, home).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> !line.startsWith("SLF4J"))).containsExactly("[a.yaml]");
        assertThat(entries(folder)).isEqualTo(before);
    }

    private static ProcessBuilder finder(Path project, Path home) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Finder.class.getName(),
                project.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", "");
        builder.environment().remove("XDG_CONFIG_HOME");
        return builder;
    }

    private static String entries(Path folder) throws Exception {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.map(Path::toString).sorted().toList().toString();
        }
    }
}
