package dev.fontysvenlo.idp.render.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * The files below one folder of the base, each by the name that Git has given to its content: a file is read only when
 * its name says that it differs.
 */
public final class BaseFiles implements AutoCloseable {
    private final Repository git;
    private final ObjectReader reader;
    private final String base;
    private final Map<String, ObjectId> names;
    private final Map<String, Index.Seen> unmoved;

    /**
     * @param folder where the files stand in the work tree, with a slash at its end
     */
    BaseFiles(Repository git, String base, String folder, Map<String, ObjectId> names) {
        this.git = git;
        this.reader = git.newObjectReader();
        this.base = base;
        this.names = names;
        this.unmoved = Index.of(git).unmoved(folder, names);
    }

    /** Every path, relative to the folder, sorted. */
    public List<String> paths() {
        return List.copyOf(names.keySet());
    }

    public boolean has(String path) {
        return names.containsKey(path);
    }

    /** Whether the base holds exactly this text there; nothing is read to tell. */
    public boolean holds(String path, String text) {
        var name = names.get(path);
        if (name == null) {
            return false;
        }
        var bytes = text.getBytes(UTF_8);
        try (var hashes = new ObjectInserter.Formatter()) {
            return hashes.idFor(Constants.OBJ_BLOB, bytes).equals(name);
        }
    }

    /**
     * Whether a file of the work tree is known to be what the base holds, because Git's index has it under the same name
     * and its size and time have not moved since. The file is not read to tell; what is not known may be the same all the
     * same.
     *
     * @param modified when it was last changed, in nanoseconds
     */
    public boolean isKnownToHold(String path, long size, long modified) {
        var seen = unmoved.get(path);
        return seen != null && seen.size() == size && seen.modified() == modified;
    }

    /** What the base holds there; the path must be one of {@link #paths}. */
    public Outcome<String> text(String path) {
        var name = names.get(path);
        if (name == null) {
            throw new IllegalArgumentException("the base has no " + path);
        }
        try {
            return Outcome.ok(new String(reader.open(name, Constants.OBJ_BLOB).getBytes(), UTF_8));
        } catch (IOException e) {
            return Outcome.failed(Problems.of(e, base));
        }
    }

    @Override
    public void close() {
        reader.close();
        git.close();
    }
}
