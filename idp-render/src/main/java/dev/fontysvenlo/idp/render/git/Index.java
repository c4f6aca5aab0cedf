package dev.fontysvenlo.idp.render.git;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** What Git noted of the files of the work tree when it last looked at them. */
final class Index {
    private final DirCache entries;
    private final Instant written;

    private Index(DirCache entries, Instant written) {
        this.entries = entries;
        this.written = written;
    }

    /** An index that can't be read knows nothing, which only costs time. */
    static Index of(Repository git) {
        try {
            if (!git.isBare() && git.getIndexFile().isFile()) {
                var written =
                        Files.getLastModifiedTime(git.getIndexFile().toPath()).toInstant();
                return new Index(git.readDirCache(), written);
            }
        } catch (IOException e) {
            // as if there were none
        }
        return new Index(DirCache.newInCore(), Instant.EPOCH);
    }

    /**
     * The files below a folder that the index has under the name that is asked for, as Git saw them; a file that was changed
     * in the same tick as the index was written could look unmoved, and is left out.
     *
     * @param folder with a slash at its end
     * @param names by path relative to the folder
     */
    Map<String, Seen> unmoved(String folder, Map<String, ObjectId> names) {
        var unmoved = new HashMap<String, Seen>(2 * names.size());
        for (var entry : entries.getEntriesWithin(folder.substring(0, folder.length() - 1))) {
            var path = entry.getPathString().substring(folder.length());
            if (entry.getObjectId().equals(names.get(path)) && !entry.mightBeRacilyClean(written)) {
                var seen = entry.getLastModifiedInstant();
                long nanos = TimeUnit.SECONDS.toNanos(seen.getEpochSecond()) + seen.getNano();
                unmoved.put(path, new Seen(entry.getLength(), nanos));
            }
        }
        return unmoved;
    }

    /**
     * A file as Git saw it.
     *
     * @param modified when it was last changed, in nanoseconds
     */
    record Seen(long size, long modified) {}
}
