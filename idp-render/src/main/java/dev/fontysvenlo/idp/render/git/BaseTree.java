package dev.fontysvenlo.idp.render.git;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.FileMode;
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
    private final Map<String, Map<String, ObjectId>> walked = new ConcurrentHashMap<>();

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

    /** In the order of strings. */
    Outcome<List<String>> paths(String prefix) {
        return names(prefix).map(names -> List.copyOf(names.keySet()));
    }

    /** In the order of their paths as strings; the tree is walked once for all who ask. */
    private Outcome<Map<String, ObjectId>> names(String prefix) {
        var known = walked.get(prefix);
        if (known != null) {
            return Outcome.ok(known);
        }
        var found = new ArrayList<Map.Entry<String, ObjectId>>();
        return walk(prefix, (path, walk) -> found.add(Map.entry(path, walk.getObjectId(0))))
                .map(done -> {
                    // nearly sorted already, since Git only has another place for folders
                    found.sort(Map.Entry.comparingByKey());
                    var names = new LinkedHashMap<String, ObjectId>(2 * found.size());
                    found.forEach(file -> names.put(file.getKey(), file.getValue()));
                    var all = Collections.unmodifiableMap(names);
                    walked.put(prefix, all);
                    return all;
                });
    }

    Outcome<SortedMap<String, byte[]>> readAll(String prefix) {
        var files = new TreeMap<String, byte[]>();
        return walk(prefix, (path, walk) -> files.put(path, bytes(walk)))
                .map(done -> Collections.unmodifiableSortedMap(files));
    }

    /** The repository stays open until the files are closed. */
    Outcome<BaseFiles> files(String prefix) {
        return names(prefix).then(names -> {
            try {
                return Outcome.ok(new BaseFiles(Repositories.open(repository), name, folder + prefix + "/", names));
            } catch (IOException e) {
                return failed(e);
            }
        });
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
        var start = folder + prefix + (prefix.isEmpty() || prefix.endsWith("/") ? "" : "/");
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

    private static boolean isFile(TreeWalk walk) {
        var mode = walk.getFileMode(0);
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
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
