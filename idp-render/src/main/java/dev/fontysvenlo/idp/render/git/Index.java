package dev.fontysvenlo.idp.render.git;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
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

    DirCache entries() {
        return entries;
    }

    /** All that it has below a folder. */
    List<DirCacheEntry> within(String folder) {
        return List.of(entries.getEntriesWithin(folder));
    }

    /**
     * A file of the base as Git saw it in the work tree, if the index has the same content under its path. One that was
     * changed in the same tick as the index was written could look unmoved, and counts as unseen.
     */
    BaseFile seen(ObjectId name, DirCacheEntry entry) {
        if (!name.equals(entry.getObjectId()) || entry.mightBeRacilyClean(written)) {
            return BaseFile.unseen(name);
        }
        var modified = entry.getLastModifiedInstant();
        long nanos = TimeUnit.SECONDS.toNanos(modified.getEpochSecond()) + modified.getNano();
        return new BaseFile(name, entry.getLength(), nanos);
    }
}
