package dev.fontysvenlo.idp.render.tree;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorts what stands below {@code rendered/}: files, folders, leftovers of a killed run, and what can't be there. */
final class FolderScan {
    final Map<String, Stamp> files = new LinkedHashMap<>();

    /** One file of each folder that has any. */
    final List<String> oneOfEachFolder = new ArrayList<>();

    final SortedSet<String> directories = new TreeSet<>();
    final List<Path> leftovers = new ArrayList<>();
    final List<Diagnostic> problems = new ArrayList<>();
    final long begun = System.currentTimeMillis();
    boolean hasCapital;
    private String lastFile = "";
    private final Path root;
    private final boolean isUnix;

    private FolderScan(Path root) {
        this.root = root;
        this.isUnix = root.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    static FolderScan of(Path root) {
        var scan = new FolderScan(root);
        if (Files.isSymbolicLink(root)) {
            scan.problems.add(Problems.link(root, ""));
        } else if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            scan.walk(root, "");
        } else if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            scan.problems.add(Problems.fileForFolder(root, ""));
        }
        return scan;
    }

    private void walk(Path folder, String path) {
        int before = files.size();
        var folders = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(folder)) {
            directories.add(path);
            for (Path entry : entries) {
                look(entry, String.valueOf(entry.getFileName()), path, folders);
            }
        } catch (IOException reason) {
            problems.add(Problems.unreadable(root, path, reason));
        } catch (DirectoryIteratorException reason) {
            problems.add(Problems.unreadable(root, path, Objects.requireNonNull(reason.getCause())));
        }
        if (files.size() > before) {
            oneOfEachFolder.add(lastFile);
        }
        folders.forEach(name -> walk(folder.resolve(name), below(path, name)));
    }

    private void look(Path entry, String name, String folder, List<String> folders) {
        var path = below(folder, name);
        try {
            var found = Entry.of(entry, isUnix);
            switch (found.kind()) {
                case FOLDER -> folders.add(name);
                case LINK -> problems.add(Problems.link(root, path));
                case SPECIAL -> problems.add(Problems.special(root, path));
                case FILE -> file(entry, path, found.stamp());
            }
            hasCapital |= CaseCollisions.hasCapital(name);
        } catch (IOException reason) {
            problems.add(Problems.unreadable(root, path, reason));
        }
    }

    private void file(Path entry, String path, Stamp stamp) {
        if (path.endsWith(Leftover.NAME) && isLeftover(entry)) {
            leftovers.add(entry);
        } else {
            files.put(path, stamp);
            lastFile = path;
        }
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static boolean isLeftover(Path file) {
        try {
            return Leftover.is(file);
        } catch (IOException e) {
            return false; // counts as a file, and comparing says that it can't be read
        }
    }
}
