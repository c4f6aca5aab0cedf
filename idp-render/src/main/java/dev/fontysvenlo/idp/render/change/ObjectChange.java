package dev.fontysvenlo.idp.render.change;

import java.util.List;
import java.util.function.Function;

/** What happens to one object of the rendered tree. */
public sealed interface ObjectChange {
    /** The object as it is named in a heading: afterwards, or as it was when it goes. */
    RenderedObject object();

    List<FieldChange> fields();

    <R> R match(
            Function<? super Created, ? extends R> created,
            Function<? super Changed, ? extends R> changed,
            Function<? super Replaced, ? extends R> replaced,
            Function<? super Deleted, ? extends R> deleted);

    record Created(RenderedObject object) implements ObjectChange {
        @Override
        public List<FieldChange> fields() {
            return List.of();
        }

        @Override
        public <R> R match(
                Function<? super Created, ? extends R> created,
                Function<? super Changed, ? extends R> changed,
                Function<? super Replaced, ? extends R> replaced,
                Function<? super Deleted, ? extends R> deleted) {
            return created.apply(this);
        }
    }

    /** The same object with other fields; without any when only comments or its file differ. */
    record Changed(RenderedObject before, RenderedObject object, List<FieldChange> fields) implements ObjectChange {
        public Changed {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R match(
                Function<? super Created, ? extends R> created,
                Function<? super Changed, ? extends R> changed,
                Function<? super Replaced, ? extends R> replaced,
                Function<? super Deleted, ? extends R> deleted) {
            return changed.apply(this);
        }
    }

    /** An object under another name: a cluster knows no renaming, so the one goes and the other comes. */
    record Replaced(RenderedObject before, RenderedObject object, List<FieldChange> fields) implements ObjectChange {
        public Replaced {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R match(
                Function<? super Created, ? extends R> created,
                Function<? super Changed, ? extends R> changed,
                Function<? super Replaced, ? extends R> replaced,
                Function<? super Deleted, ? extends R> deleted) {
            return replaced.apply(this);
        }
    }

    record Deleted(RenderedObject object) implements ObjectChange {
        @Override
        public List<FieldChange> fields() {
            return List.of();
        }

        @Override
        public <R> R match(
                Function<? super Created, ? extends R> created,
                Function<? super Changed, ? extends R> changed,
                Function<? super Replaced, ? extends R> replaced,
                Function<? super Deleted, ? extends R> deleted) {
            return deleted.apply(this);
        }
    }
}
