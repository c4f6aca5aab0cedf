package dev.fontysvenlo.idp.render;

import java.nio.file.Path;

/**
 * Where a run works: the repository with {@code platform.yaml}, and a folder outside of it for what may be deleted at
 * will.
 */
public record Workspace(Path root, Path cache) {

    public static Workspace of(Path root, Path cache) {
        return new Workspace(
                root.toAbsolutePath().normalize(), cache.toAbsolutePath().normalize());
    }

    Path templates() {
        return root.resolve("templates");
    }

    Path rendered() {
        return root.resolve("rendered");
    }
}
