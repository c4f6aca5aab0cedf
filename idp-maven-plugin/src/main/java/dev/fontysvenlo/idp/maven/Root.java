package dev.fontysvenlo.idp.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a repository begins; one that lies inside another is itself, and not a part of its surroundings. */
final class Root {
    private Root() {}

    /** The nearest folder with `platform.yaml`, from the start up to the top; the top if there is none. */
    static Path nearest(Path start, Path top) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("platform.yaml"))) {
                return folder;
            }
            if (folder.equals(top) || !folder.startsWith(top)) {
                return top;
            }
        }
        return top;
    }
}
