package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Team;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A repository's input on disk: a platform without a mistake, and the team files that a test adds. */
final class Input {
    private final Path root;

    private Input(Path root) {
        this.root = root;
    }

    /** The platform alone, with an empty folder for teams. */
    static Input in(Path root) throws IOException {
        var input = new Input(root);
        Files.createDirectories(root.resolve("teams"));
        return input.file(Loader.PLATFORM, platform());
    }

    static String platform() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Input.class.getResourceAsStream("platform.yaml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path root() {
        return root;
    }

    Path path(String file) {
        return root.resolve(file);
    }

    Input file(String file, String text) throws IOException {
        Files.writeString(path(file), text);
        return this;
    }

    /** A team of 2026 whose file goes on with more lines. */
    Input team(String team, String... more) throws IOException {
        return team(2026, team, more);
    }

    Input team(int year, String team, String... more) throws IOException {
        var lines = String.join("\n", more);
        return file(
                "teams/web1-" + year + "-" + team + ".yaml",
                "course: web1\nyear: " + year + "\nteam: " + team + "\n" + lines + "\n");
    }

    Platform platformOf() {
        return Loader.load(root).map(Loaded::platform).match(platform -> platform, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    Team teamOf(String team) {
        return platformOf().teams().stream()
                .filter(found -> found.key().team().equals(team))
                .findFirst()
                .orElseThrow();
    }

    /** What a user reads: place, code and message of each problem. */
    List<String> problems() {
        return Loader.load(root).diagnostics().stream().map(Input::line).toList();
    }

    String hint() {
        return Loader.load(root).diagnostics().get(0).hint();
    }

    /** Without what it knows of other sets of files, which depends on what earlier runs have seen. */
    static Loaded unaided(Loaded loaded) {
        return new Loaded(loaded.platform(), loaded.sources(), loaded.sums(), SoundSets.NONE);
    }

    private static String line(Diagnostic problem) {
        return problem.location() + ": " + problem.code().id() + ": " + problem.message();
    }
}
