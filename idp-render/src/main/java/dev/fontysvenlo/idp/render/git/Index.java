package dev.fontysvenlo.idp.render.git;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
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

    /** A file that was changed in the same tick as the index was written could look unchanged, and does not count. */
    boolean isStill(String path, ObjectId name, long size, long modified) {
        var entry = entries.getEntry(path);
        if (entry == null || !entry.getObjectId().equals(name) || entry.getLength() != size) {
            return false;
        }
        var seen = entry.getLastModifiedInstant();
        long nanos = TimeUnit.SECONDS.toNanos(seen.getEpochSecond()) + seen.getNano();
        return nanos == modified && !entry.mightBeRacilyClean(written);
    }
}
