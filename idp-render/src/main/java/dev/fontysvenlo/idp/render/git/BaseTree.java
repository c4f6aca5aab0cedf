package dev.fontysvenlo.idp.render.git;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The files of one commit below the project's folder. The repository is opened for each question, so that nobody has to
 * close it.
 */
final class BaseTree {
    private final Path repository;
    private final String folder;
    private final ObjectId commit;
    private final String name;
    private final Map<String, SortedMap<String, byte[]>> read = new ConcurrentHashMap<>();

    /**
     * @param repository the folder that was asked for the repository
     * @param folder the project's place in the work tree, with a slash at its end, or nothing
     */
    BaseTree(Path repository, String folder, ObjectId commit, String name) {
        this.repository = repository;
        this.folder = folder;
        this.commit = commit;
        this.name = name;
    }

    /** Read once for all who ask: what guards the life of teams wants the same files as a review. */
    Outcome<SortedMap<String, byte[]>> readAll(String prefix) {
        var known = read.get(prefix);
        if (known != null) {
            return Outcome.ok(known);
        }
        var files = new TreeMap<String, byte[]>();
        return walk(prefix, (path, walk) -> files.put(path, bytes(walk))).map(done -> {
            var all = Collections.unmodifiableSortedMap(files);
            read.put(prefix, all);
            return all;
        });
    }

    /** The repository stays open until the files are closed. */
    Outcome<BaseFiles> files(String prefix) {
        try {
            var git = Repositories.open(repository);
            try {
                return Outcome.ok(new BaseFiles(git, name, new TreeListing(git, commit, start(prefix)).files()));
            } catch (IOException e) {
                git.close();
                return failed(e);
            }
        } catch (IOException e) {
            return failed(e);
        }
    }

    Outcome<Optional<byte[]>> read(String path) {
        try (var git = Repositories.open(repository);
                var revisions = new RevWalk(git);
                var walk = TreeWalk.forPath(revisions.getObjectReader(), folder + path, revisions.parseTree(commit))) {
            return Outcome.ok(walk == null || !isFile(walk) ? Optional.empty() : Optional.of(bytes(walk)));
        } catch (IOException e) {
            return failed(e);
        }
    }

    private Outcome<Boolean> walk(String prefix, Visitor visitor) {
        var start = start(prefix);
        try (var git = Repositories.open(repository);
                var revisions = new RevWalk(git);
                var walk = new TreeWalk(git, revisions.getObjectReader())) {
            walk.addTree(revisions.parseTree(commit));
            walk.setRecursive(true);
            if (!start.isEmpty()) {
                walk.setFilter(PathFilter.create(start));
            }
            while (walk.next()) {
                var path = walk.getPathString();
                if (path.startsWith(start) && isFile(walk)) {
                    visitor.visit(path.substring(start.length()), walk);
                }
            }
            return Outcome.ok(true);
        } catch (IOException e) {
            return failed(e);
        }
    }

    /** With a slash at its end, or nothing. */
    private String start(String prefix) {
        return folder + prefix + (prefix.isEmpty() || prefix.endsWith("/") ? "" : "/");
    }

    private static boolean isFile(TreeWalk walk) {
        return TreeListing.isFile(walk.getFileMode(0));
    }

    private static byte[] bytes(TreeWalk walk) throws IOException {
        return walk.getObjectReader().open(walk.getObjectId(0)).getBytes();
    }

    private <T> Outcome<T> failed(IOException reason) {
        return Outcome.failed(Problems.of(reason, name));
    }

    /** What is done with one file while the walk stands at it. */
    private interface Visitor {
        void visit(String path, TreeWalk walk) throws IOException;
    }
}
