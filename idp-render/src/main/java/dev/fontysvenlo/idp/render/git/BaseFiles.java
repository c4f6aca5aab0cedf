package dev.fontysvenlo.idp.render.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * The files below one folder of the base. A content is read when somebody asks for it, or holds another against it; what
 * Git knows to be unmoved in the work tree need not be asked for.
 */
public final class BaseFiles implements AutoCloseable {
    private final Repository git;
    private final String base;
    private final Map<String, BaseFile> files;
    private final List<String> paths;

    /** A reader serves one thread at a time. */
    private final Queue<ObjectReader> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param files by path, sorted
     */
    BaseFiles(Repository git, String base, Map<String, BaseFile> files) {
        this.git = git;
        this.base = base;
        this.files = files;
        this.paths = List.copyOf(files.keySet());
    }

    /** Every path, relative to the folder, sorted. */
    public List<String> paths() {
        return paths;
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /**
     * Whether a file of the work tree is known to be what the base holds, because Git's index has it under the same name
     * and its size and time have not moved since. The file is not read to tell; what is not known may be the same all the
     * same.
     *
     * @param modified when it was last changed, in nanoseconds
     */
    public boolean isKnownToHold(String path, long size, long modified) {
        var file = files.get(path);
        return file != null && file.isSeen(size, modified);
    }

    /** What the base holds there; the path must be one of {@link #paths}. Several threads may ask at once. */
    public Outcome<String> text(String path) {
        try {
            return Outcome.ok(new String(bytes(name(path)), UTF_8));
        } catch (IOException e) {
            return Outcome.failed(Problems.of(e, base));
        }
    }

    /**
     * The bytes of what the base holds there, but nothing when that is just these. It can be told of a content that is not in
     * the clone, too, by its name; else reading it costs less than reckoning a name.
     */
    public Outcome<Optional<byte[]>> unless(String path, byte[] bytes) {
        var name = name(path);
        try {
            var held = bytes(name);
            return Outcome.ok(Arrays.equals(held, bytes) ? Optional.empty() : Optional.of(held));
        } catch (IOException e) {
            return isNamed(name, bytes) ? Outcome.ok(Optional.empty()) : Outcome.failed(Problems.of(e, base));
        }
    }

    private ObjectId name(String path) {
        var file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("the base has no " + path);
        }
        return file.name();
    }

    private static boolean isNamed(ObjectId name, byte[] bytes) {
        try (var names = new ObjectInserter.Formatter()) {
            return names.idFor(Constants.OBJ_BLOB, bytes).equals(name);
        }
    }

    private byte[] bytes(ObjectId name) throws IOException {
        var reader = Optional.ofNullable(idle.poll()).orElseGet(git::newObjectReader);
        try {
            return reader.open(name, Constants.OBJ_BLOB).getBytes();
        } finally {
            idle.add(reader);
        }
    }

    @Override
    public void close() {
        idle.forEach(ObjectReader::close);
        git.close();
    }
}
