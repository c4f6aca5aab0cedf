package dev.fontysvenlo.idp.render.git;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** The commit that a change is measured against: where this branch left the default branch. */
public sealed interface BaseRevision {
    <R> R match(Function<? super None, ? extends R> none, Function<? super Found, ? extends R> found);

    /**
     * Looks for the repository around a folder and for the base in it.
     *
     * @param root the project, which may be a folder inside the repository
     * @param named a branch, tag or commit to use in place of the default branch
     */
    static Outcome<BaseRevision> find(Path root, Optional<String> named) {
        return new BaseSearch(root, named).result();
    }

    /** There is no history to compare with: no repository, or no commit in it yet. */
    record None() implements BaseRevision {
        @Override
        public <R> R match(Function<? super None, ? extends R> none, Function<? super Found, ? extends R> found) {
            return none.apply(this);
        }
    }

    /**
     * A commit that both branches have.
     *
     * @param commit all 40 digits of its name
     * @param name the branch that it is the base for, as a user types it, for example {@code origin/main}
     */
    record Found(String commit, String name, BaseTree tree) implements BaseRevision {
        /** As Git abbreviates it. */
        public String shortCommit() {
            return commit.substring(0, 7);
        }

        /** The files below a folder of the project by the names of their contents; to be closed. */
        public Outcome<BaseFiles> files(String prefix) {
            return tree.files(prefix);
        }

        /** One file of the project; empty when the base has none there. */
        public Outcome<Optional<byte[]>> read(String path) {
            return tree.read(path);
        }

        /** All files below a folder of the project with their bytes, relative to that folder. */
        public Outcome<SortedMap<String, byte[]>> readAll(String prefix) {
            return tree.readAll(prefix);
        }

        @Override
        public <R> R match(Function<? super None, ? extends R> none, Function<? super Found, ? extends R> found) {
            return found.apply(this);
        }
    }
}
