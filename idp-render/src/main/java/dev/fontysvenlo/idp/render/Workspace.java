package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.InputMemory;
import dev.fontysvenlo.idp.render.memory.MemoryFile;
import java.nio.file.Path;

/**
 * Where a run works: the repository with {@code platform.yaml}, and a folder outside of it for what may be deleted at
 * will.
 *
 * @param remembers whether what this run finds out may spare the next one work, and this one what the last found out
 */
public record Workspace(Path root, Path cache, boolean remembers) {

    public static Workspace of(Path root, Path cache) {
        return new Workspace(
                root.toAbsolutePath().normalize(), cache.toAbsolutePath().normalize(), true);
    }

    /** The same, with neither help from earlier runs nor help for later ones. */
    public Workspace withoutMemory() {
        return new Workspace(root, cache, false);
    }

    InputMemory input() {
        return remembers ? InputMemory.of(cache, root) : InputMemory.NONE;
    }

    MemoryFile memory() {
        return MemoryFile.of(cache, root);
    }

    Path templates() {
        return root.resolve("templates");
    }

    Path rendered() {
        return root.resolve("rendered");
    }
}
