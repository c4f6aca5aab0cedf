package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The folder {@code rendered/} as it is on disk: names and sizes; contents are read when they are asked for. */
public final class RenderedFolder {
    private final Path root;
    private final File file;
    private final FolderScan scan;

    private RenderedFolder(Path root, FolderScan scan) {
        this.root = root;
        file = root.toFile();
        this.scan = scan;
    }

    /** Looks at every entry below the folder, which need not exist yet, without following links. */
    public static RenderedFolder scan(Path root) {
        var absolute = root.toAbsolutePath().normalize();
        return new RenderedFolder(absolute, FolderScan.of(absolute));
    }

    /** Every file below the folder, ours or not, relative to it. */
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(scan.files.keySet()));
    }

    /** The text of one file. */
    public String read(String path) {
        try (var stream = open(path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(display(path) + " can't be read", e);
        }
    }

    /** Whether a file says exactly this; no, if that can't be told. */
    public boolean holds(String path, String text) {
        var stamp = scan.files.get(path);
        if (stamp == null) {
            return false;
        }
        var bytes = text.getBytes(UTF_8);
        if (stamp.size() != bytes.length) {
            return false;
        }
        var found = new byte[bytes.length];
        try (var stream = open(path)) {
            return stream.readNBytes(found, 0, found.length) == found.length && Arrays.equals(found, bytes);
        } catch (IOException e) {
            return false; // comparing meets it again, and has words for it
        }
    }

    /** What the scan saw of a file; empty when there is none. */
    public Optional<Stamp> stamp(String path) {
        return Optional.ofNullable(scan.files.get(path));
    }

    /** Whether the stamp of a file that was read after the scan tells of every change from then on. */
    public boolean isSettled(Stamp stamp) {
        return stamp.isSettled(TimeUnit.MILLISECONDS.toNanos(scan.begun));
    }

    Path root() {
        return root;
    }

    /** A path as a user knows it, from the root of the repository. */
    String display(String path) {
        return Problems.display(root, path);
    }

    /** Whom these files serve. */
    public Footprint footprint() {
        return Footprint.ofFolders(scan.oneOfEachFolder);
    }

    /** Whether any name below it has a capital, so that it could be the same as another on some machines. */
    boolean hasCapital() {
        return scan.hasCapital;
    }

    Map<String, Stamp> files() {
        return scan.files;
    }

    SortedSet<String> directories() {
        return scan.directories;
    }

    List<Path> leftovers() {
        return scan.leftovers;
    }

    List<Diagnostic> problems() {
        return scan.problems;
    }

    /** A plain stream: comparing opens every file of the tree, and a channel costs twice as much for small ones. */
    InputStream open(String path) throws IOException {
        return new FileInputStream(new File(file, path));
    }
}
