package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs programs in a folder, with Maven and GitHub replaced by what stands in {@code src/test/resources/github/bin}. */
record Shell(Path folder, Map<String, String> environment) {
    private static final Path STANDINS =
            Path.of("src", "test", "resources", "github", "bin").toAbsolutePath();
    private static final Path SCRIPTS =
            Path.of("..", ".github", "scripts").toAbsolutePath().normalize();

    static Shell in(Path folder) {
        return new Shell(
                folder,
                Map.of(
                        "PATH", STANDINS + java.io.File.pathSeparator + System.getenv("PATH"),
                        "IDP_TEST_JAVA",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                        "IDP_TEST_CLASSPATH", System.getProperty("java.class.path"),
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_AUTHOR_NAME", "A",
                        "GIT_AUTHOR_EMAIL", "a@example.org",
                        "GIT_COMMITTER_NAME", "A",
                        "GIT_COMMITTER_EMAIL", "a@example.org"));
    }

    Shell with(String name, Object value) {
        var more = new TreeMap<>(environment);
        more.put(name, value.toString());
        return new Shell(folder, more);
    }

    /** What a program printed, which must have ended well. */
    String git(String... words) throws IOException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return run(command).succeeded();
    }

    Ended script(String name, String... words) throws IOException {
        var command = new ArrayList<>(List.of(SCRIPTS.resolve(name).toString()));
        command.addAll(List.of(words));
        return run(command);
    }

    /** Renders in the folder as an admin does. */
    void render() throws IOException {
        // by its path, because Java looks for programs on its own PATH and not on the one that it passes on
        run(List.of(STANDINS.resolve("mvn").toString(), "idp:render")).succeeded();
    }

    Ended run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            return new Ended(process.waitFor(), printed);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** How a program ended, and what it printed. */
    record Ended(int code, String printed) {
        String succeeded() {
            if (code != 0) {
                throw new AssertionError(printed);
            }
            return printed.strip();
        }

        String failed() {
            if (code == 0) {
                throw new AssertionError("did not fail: " + printed);
            }
            return printed;
        }
    }
}
