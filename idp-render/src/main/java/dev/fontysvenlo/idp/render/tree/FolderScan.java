package dev.fontysvenlo.idp.render.tree;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sorts what stands below {@code rendered/}: files, folders, leftovers of a killed run, and what can't be there. */
final class FolderScan extends SimpleFileVisitor<Path> {
    /** In the order of the walk, in which the files of a folder stand together. */
    final Map<String, Stamp> files = new LinkedHashMap<>();

    final SortedSet<String> directories = new TreeSet<>();
    final List<Path> leftovers = new ArrayList<>();
    final List<Diagnostic> problems = new ArrayList<>();
    final long begun = System.currentTimeMillis();
    boolean hasCapital;
    private final Path root;
    private final boolean hasChangeTime;

    private FolderScan(Path root) {
        this.root = root;
        this.hasChangeTime = root.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    static FolderScan of(Path root) {
        var scan = new FolderScan(root);
        if (Files.isSymbolicLink(root)) {
            scan.problems.add(Problems.link(root, ""));
        } else if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            scan.walk();
        } else if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            scan.problems.add(Problems.fileForFolder(root, ""));
        }
        return scan;
    }

    private void walk() {
        try {
            Files.walkFileTree(root, this);
        } catch (IOException e) {
            throw new UncheckedIOException(root + " can't be read", e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (attributes.isOther()) { // a junction of Windows: a link that does not call itself one
            problems.add(Problems.link(root, relative(directory)));
            return FileVisitResult.SKIP_SUBTREE;
        }
        directories.add(named(relative(directory)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var path = named(relative(file));
        if (attributes.isSymbolicLink()) {
            problems.add(Problems.link(root, path));
        } else if (!attributes.isRegularFile()) {
            problems.add(Problems.special(root, path));
        } else if (path.endsWith(Leftover.NAME) && isLeftover(file)) {
            leftovers.add(file);
        } else {
            return put(path, file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult put(String path, Path file, BasicFileAttributes attributes) {
        try {
            files.put(path, new Stamp(attributes.size(), nanos(attributes.lastModifiedTime()), changed(file)));
            return FileVisitResult.CONTINUE;
        } catch (IOException e) {
            return visitFileFailed(file, e);
        }
    }

    private long changed(Path file) throws IOException {
        return hasChangeTime ? nanos((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)) : 0;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private boolean isLeftover(Path file) {
        try {
            return Leftover.is(file);
        } catch (IOException e) {
            return false; // counts as a file, and comparing says that it can't be read
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        problems.add(Problems.unreadable(root, relative(file), reason));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException reason) {
        if (reason != null) {
            problems.add(Problems.unreadable(root, relative(directory), reason));
        }
        return FileVisitResult.CONTINUE;
    }

    private String named(String path) {
        hasCapital |= CaseCollisions.hasCapital(path.substring(path.lastIndexOf('/') + 1));
        return path;
    }

    private String relative(Path entry) {
        var text = entry.toString();
        int start = root.toString().length() + 1;
        return text.length() < start ? "" : text.substring(start).replace(File.separatorChar, '/');
    }
}
