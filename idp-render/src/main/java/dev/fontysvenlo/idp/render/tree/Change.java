package dev.fontysvenlo.idp.render.tree;

import java.util.Optional;
import java.util.function.Function;

/**
 * One file by which {@code rendered/} differs from what the input asks for. What stands on disk is not kept, because a
 * changed template changes every file: {@link RenderedFolder#read} has it.
 */
public sealed interface Change {
    String path();

    <R> R match(
            Function<? super Added, ? extends R> added,
            Function<? super Modified, ? extends R> modified,
            Function<? super Removed, ? extends R> removed);

    /** What the file says afterwards; empty when it goes. */
    default Optional<String> after() {
        return match(
                added -> Optional.of(added.content().text()),
                modified -> Optional.of(modified.content().text()),
                removed -> Optional.empty());
    }

    /** Whether the file goes. */
    default boolean isRemoval() {
        return this instanceof Removed;
    }

    /** A file that is missing on disk. */
    record Added(String path, Content content) implements Change {
        @Override
        public <R> R match(
                Function<? super Added, ? extends R> added,
                Function<? super Modified, ? extends R> modified,
                Function<? super Removed, ? extends R> removed) {
            return added.apply(this);
        }
    }

    /** A file that says something else on disk. */
    record Modified(String path, Content content) implements Change {
        @Override
        public <R> R match(
                Function<? super Added, ? extends R> added,
                Function<? super Modified, ? extends R> modified,
                Function<? super Removed, ? extends R> removed) {
            return modified.apply(this);
        }
    }

    /** A file of ours that nothing renders any more. */
    record Removed(String path) implements Change {
        @Override
        public <R> R match(
                Function<? super Added, ? extends R> added,
                Function<? super Modified, ? extends R> modified,
                Function<? super Removed, ? extends R> removed) {
            return removed.apply(this);
        }
    }
}
