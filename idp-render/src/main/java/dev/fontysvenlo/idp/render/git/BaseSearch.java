package dev.fontysvenlo.idp.render.git;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** One search for the base: the repository, the branch to compare with, the commit where this one left it. */
final class BaseSearch {
    private static final String ORIGIN_HEAD = "refs/remotes/origin/HEAD";
    private static final List<String> DEFAULT_BRANCHES = List.of(
            ORIGIN_HEAD,
            "refs/remotes/origin/main",
            "refs/remotes/origin/master",
            "refs/heads/main",
            "refs/heads/master");

    private final Path root;
    private final Optional<String> named;

    BaseSearch(Path root, Optional<String> named) {
        this.root = real(root);
        this.named = named;
    }

    Outcome<BaseRevision> result() {
        if (!Repositories.isAround(root)) {
            return named.<Outcome<BaseRevision>>map(name -> Outcome.failed(Problems.noRepository(name)))
                    .orElseGet(() -> Outcome.ok(new BaseRevision.None()));
        }
        try (var git = Repositories.open(root)) {
            return in(git);
        } catch (IOException e) {
            return Outcome.failed(Problems.notReadable());
        }
    }

    private Outcome<BaseRevision> in(Repository git) throws IOException {
        // jgit takes the first 40 digits of a longer name, and finds nothing under it.
        var names = git.getConfig().getString("extensions", null, "objectformat");
        if (names != null && !names.equalsIgnoreCase("sha1")) {
            return Outcome.failed(Problems.notReadable());
        }
        var head = git.resolve(Constants.HEAD);
        if (git.isBare() || head == null) {
            return Outcome.ok(new BaseRevision.None());
        }
        boolean shallow = !git.getObjectDatabase().getShallowCommits().isEmpty();
        var tip = named.isPresent() ? namedTip(git, named.get()) : defaultTip(git, head);
        if (tip.isEmpty()) {
            return Outcome.failed(named.map(name -> Problems.baseMissing(name, shallow))
                    .orElseGet(() -> Problems.defaultBranchMissing(shallow)));
        }
        var name = tip.get().name();
        return mergeBase(git, head, tip.get().commit())
                .<Outcome<BaseRevision>>map(base -> Outcome.ok(found(git, base, name)))
                .orElseGet(() -> Outcome.failed(Problems.nothingInCommon(name, shallow)));
    }

    private BaseRevision found(Repository git, ObjectId commit, String name) {
        var folder =
                real(git.getWorkTree().toPath()).relativize(root).toString().replace('\\', '/');
        var tree = new BaseTree(root, folder.isEmpty() ? "" : folder + "/", commit, name);
        return new BaseRevision.Found(commit.name(), name, tree);
    }

    private static Optional<Tip> namedTip(Repository git, String name) throws IOException {
        for (var spelling : List.of(name, "origin/" + name)) {
            var commit = resolve(git, spelling);
            if (commit.isPresent()) {
                return Optional.of(new Tip(spelling, commit.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Tip> defaultTip(Repository git, ObjectId head) throws IOException {
        for (var branch : DEFAULT_BRANCHES) {
            var ref = git.exactRef(branch);
            if (ref != null && ref.getObjectId() != null) {
                return Optional.of(
                        new Tip(Repository.shortenRefName(ref.getLeaf().getName()), ref.getObjectId()));
            }
        }
        // A repository that was never pushed and calls its branch otherwise: what is committed is all there is.
        return git.getRemoteNames().isEmpty() ? Optional.of(new Tip(Constants.HEAD, head)) : Optional.empty();
    }

    private static Optional<ObjectId> resolve(Repository git, String name) throws IOException {
        try {
            return Optional.ofNullable(git.resolve(name + "^{commit}"));
        } catch (RevisionSyntaxException | MissingObjectException | IncorrectObjectTypeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectId> mergeBase(Repository git, ObjectId head, ObjectId tip) throws IOException {
        if (head.equals(tip)) {
            return Optional.of(head);
        }
        try (var walk = new RevWalk(git)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(head));
            walk.markStart(walk.parseCommit(tip));
            return Optional.ofNullable(walk.next()).map(ObjectId::copy);
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }

    /** Where the other branch stands, and how a user calls it. */
    private record Tip(String name, ObjectId commit) {}
}
