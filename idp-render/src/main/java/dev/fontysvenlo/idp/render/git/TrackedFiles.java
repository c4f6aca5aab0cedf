package dev.fontysvenlo.idp.render.git;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the index of the repository around a project holds: the files that the next commit will have. */
public final class TrackedFiles {
    private TrackedFiles() {}

    /** The tracked files below a folder of the project, relative to that folder; empty when there is no repository. */
    public static Outcome<Optional<SortedSet<String>>> below(Path root, String folder) {
        if (!Repositories.isAround(root)) {
            return Outcome.ok(Optional.empty());
        }
        try (var git = Repositories.open(root)) {
            if (git.isBare()) {
                return Outcome.ok(Optional.empty());
            }
            var project = git.getWorkTree().toPath().toRealPath().relativize(root.toRealPath());
            var prefix = project.resolve(folder).toString().replace('\\', '/') + "/";
            var paths = new TreeSet<String>();
            for (var entry : git.readDirCache().getEntriesWithin(prefix)) {
                paths.add(entry.getPathString().substring(prefix.length()));
            }
            return Outcome.ok(Optional.of(Collections.unmodifiableSortedSet(paths)));
        } catch (IOException e) {
            return Outcome.failed(Problems.notReadable());
        }
    }
}
