package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes the folder what the input asks for. Every file is written beside its place and renamed into it, so that whoever
 * looks, also after a crash, sees the old or the new text and never half of one. Files are not forced to the disk: that
 * would take minutes for a whole tree, and a power cut costs nothing that another run does not render again.
 */
public final class TreeWriter {
    private final RenderedFolder folder;
    private String at = "";
    private Path lastDirectory;

    private TreeWriter(RenderedFolder folder) {
        this.folder = folder;
        lastDirectory = folder.root();
    }

    /** Writes first and deletes last, so that a run which stops half-way has lost nothing. */
    public static Outcome<Changes> write(RenderedFolder folder, Changes changes) {
        var writer = new TreeWriter(folder);
        try {
            writer.apply(changes);
            return Outcome.ok(changes);
        } catch (IOException e) {
            return Outcome.failed(Problems.notWritable(folder.root(), writer.at, e));
        }
    }

    private void apply(Changes changes) throws IOException {
        for (var leftover : folder.leftovers()) {
            at = folder.root().relativize(leftover).toString();
            Files.deleteIfExists(leftover);
        }
        if (!changes.isEmpty()) {
            at = "";
            Files.createDirectories(folder.root());
        }
        for (var change : changes.list()) {
            var after = change.after();
            if (after.isPresent()) {
                at = change.path();
                write(change.path(), after.get());
            }
        }
        for (var change : changes.list()) {
            if (change.after().isEmpty()) {
                at = change.path();
                delete(change.path());
            }
        }
    }

    private void write(String path, String content) throws IOException {
        var file = folder.root().resolve(path);
        var directory = parent(file);
        if (!directory.equals(lastDirectory)) {
            Files.createDirectories(directory);
            lastDirectory = directory;
        }
        var temporary = directory.resolve(Leftover.NAME);
        try {
            fill(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** By a plain stream: a channel took half as long again, measured over 20,000 files. */
    private static void fill(Path file, String content) throws IOException {
        try (var stream = new FileOutputStream(file.toFile())) {
            stream.write(content.getBytes(UTF_8));
        }
    }

    /** Folders go with their last file; one that was empty before is not ours. */
    private void delete(String path) throws IOException {
        var file = folder.root().resolve(path);
        Files.deleteIfExists(file);
        var directory = parent(file);
        while (!directory.equals(folder.root()) && deleteIfEmpty(directory)) {
            directory = parent(directory);
        }
    }

    private static Path parent(Path path) {
        return path.resolveSibling("");
    }

    private static boolean deleteIfEmpty(Path directory) throws IOException {
        try {
            Files.delete(directory);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        } catch (NoSuchFileException e) {
            return true;
        }
    }
}
