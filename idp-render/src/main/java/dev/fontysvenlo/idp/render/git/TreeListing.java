package dev.fontysvenlo.idp.render.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the trees of a commit and the index, side by side. A folder that the index has under the same name is not
 * read from the commit: the index lists the same files, with what Git has seen of them in the work tree.
 */
final class TreeListing {
    private static final int TREE = 0;
    private static final int INDEX = 1;

    private final Repository git;
    private final ObjectId commit;
    private final String start;
    private final Index index;
    private final List<Map.Entry<String, BaseFile>> found = new ArrayList<>();

    /**
     * @param start the folder, from the root of the work tree and with a slash at its end, or nothing
     */
    TreeListing(Repository git, ObjectId commit, String start) {
        this.git = git;
        this.commit = commit;
        this.start = start;
        this.index = Index.of(git);
    }

    /** By paths relative to the folder, in the order of strings. */
    Map<String, BaseFile> files() throws IOException {
        walk();
        // nearly sorted already, since Git only has another place for folders
        found.sort(Map.Entry.comparingByKey());
        var files = new LinkedHashMap<String, BaseFile>(2 * found.size());
        found.forEach(file -> files.put(file.getKey(), file.getValue()));
        return files;
    }

    private void walk() throws IOException {
        try (var revisions = new RevWalk(git);
                var walk = new TreeWalk(git, revisions.getObjectReader())) {
            walk.addTree(revisions.parseTree(commit));
            walk.addTree(new DirCacheIterator(index.entries()));
            if (!start.isEmpty()) {
                walk.setFilter(PathFilter.create(start));
            }
            while (walk.next()) {
                visit(walk);
            }
        }
    }

    private void visit(TreeWalk walk) throws IOException {
        boolean isFolder = FileMode.TREE.equals(walk.getRawMode(TREE));
        var path = text(walk.getRawPath()) + (isFolder ? "/" : "");
        if (isFolder && isBelow(path) && isSame(walk)) {
            index.within(path).forEach(this::add);
        } else if (isFolder) {
            walk.enterSubtree();
        } else if (isBelow(path) && isFile(walk.getFileMode(TREE))) {
            add(path, walk.getObjectId(TREE), walk.getTree(INDEX, DirCacheIterator.class));
        }
    }

    private boolean isBelow(String path) {
        return path.startsWith(start);
    }

    /** The index knows a name for a folder only as long as nothing in it has been added, changed or taken away. */
    private static boolean isSame(TreeWalk walk) {
        return FileMode.TREE.equals(walk.getRawMode(INDEX)) && walk.idEqual(TREE, INDEX);
    }

    private void add(DirCacheEntry entry) {
        if (isFile(entry.getFileMode())) {
            put(text(entry.getRawPath()), index.seen(entry.getObjectId(), entry));
        }
    }

    private void add(String path, ObjectId name, @Nullable DirCacheIterator at) {
        put(path, at == null ? BaseFile.unseen(name) : index.seen(name, at.getDirCacheEntry()));
    }

    private void put(String path, BaseFile file) {
        found.add(Map.entry(path.substring(start.length()), file));
    }

    /** As jgit reads a path, and three times as fast. */
    private static String text(byte[] path) {
        return new String(path, UTF_8);
    }

    static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }
}
