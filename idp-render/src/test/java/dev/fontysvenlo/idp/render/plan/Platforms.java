package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.team.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Platforms to plan for: course {@code web1} on cluster {@code prod}, {@code web2} on {@code second}. */
final class Platforms {
    private Platforms() {}

    /** Teams by namespace, each with the lines that follow its name. */
    static Platform of(Path root, String... teams) throws IOException {
        Files.createDirectories(root.resolve("teams"));
        try (var stream = Objects.requireNonNull(Platforms.class.getResourceAsStream("/platforms/two-clusters.yaml"))) {
            Files.write(root.resolve(Loader.PLATFORM), stream.readAllBytes());
        }
        for (String team : teams) {
            var words = team.split(" ", 2);
            var parts = words[0].split("-", 3);
            var more = words.length == 2 ? words[1] + "\n" : "";
            Files.writeString(
                    root.resolve("teams/" + words[0] + ".yaml"),
                    "course: %s\nyear: %s\nteam: %s\n%s".formatted(parts[0], parts[1], parts[2], more));
        }
        return Loader.load(root).map(Loaded::platform).match(platform -> platform, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
