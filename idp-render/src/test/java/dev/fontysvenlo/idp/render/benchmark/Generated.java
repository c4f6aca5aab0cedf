package dev.fontysvenlo.idp.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A platform of any number of teams, made from the one of {@code examples/one-team} with more room. */
final class Generated {
    private static final Path MODEL = Path.of("..", "examples", "one-team", "platform.yaml");
    private static final int TEAMS_A_COHORT = 500;

    private Generated() {}

    static Path platform(Path root, int teams) throws IOException {
        Files.createDirectories(root.resolve("teams"));
        int cohorts = (teams + TEAMS_A_COHORT - 1) / TEAMS_A_COHORT;
        var years = new StringBuilder();
        for (int cohort = 0; cohort < cohorts; cohort++) {
            years.append("      \"").append(2026 + cohort).append("\": {}\n");
        }
        Files.writeString(
                root.resolve("platform.yaml"),
                Files.readString(MODEL)
                        .replace("capacity: {cpu: \"16\", memory: 64Gi}", "capacity: {cpu: \"9999\", memory: 90Ti}")
                        .replace(
                                "    database:\n",
                                "    database:\n      limits: {connections: 3}\n"
                                        + "      server: {connections: 40000, limits: {cpu: \"64\", memory: 200Gi}}\n")
                        .replace("      \"2026\": {}\n", years));
        for (int team = 0; team < teams; team++) {
            write(root, team, "");
        }
        return root;
    }

    /** Changes one file, each time in another way. */
    static void edit(Path root, int run) throws IOException {
        write(root, 0, "env:\n  RUN: \"" + run + "\"\n");
    }

    private static void write(Path root, int team, String more) throws IOException {
        int year = 2026 + team / TEAMS_A_COHORT;
        var id = String.format(Locale.ROOT, "group%05d", team);
        Files.writeString(
                root.resolve("teams/web1-" + year + "-" + id + ".yaml"),
                "course: web1\nyear: " + year + "\nteam: " + id + "\n" + more);
    }
}
