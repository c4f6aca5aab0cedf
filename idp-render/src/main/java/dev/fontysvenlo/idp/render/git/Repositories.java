package dev.fontysvenlo.idp.render.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Finds and opens the repository around a folder: at its top, in a folder below, or in a linked work tree. */
final class Repositories {
    private Repositories() {}

    /** Whether the folder is in a repository; one that is there and broken counts as there. */
    static boolean isAround(Path folder) {
        return finder(folder).getGitDir() != null;
    }

    static Repository open(Path folder) throws IOException {
        try {
            return finder(folder).setMustExist(true).build();
        } catch (IllegalArgumentException e) { // how jgit says that the repository's settings make no sense
            throw new IOException("the settings of the repository around " + folder + " can't be read", e);
        }
    }

    private static FileRepositoryBuilder finder(Path folder) {
        QuietSystem.install();
        return new FileRepositoryBuilder().findGitDir(folder.toFile());
    }
}
