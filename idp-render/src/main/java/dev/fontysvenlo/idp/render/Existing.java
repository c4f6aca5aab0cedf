package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.parallel.Ahead;
import dev.fontysvenlo.idp.render.git.BaseFiles;
import dev.fontysvenlo.idp.render.git.BaseRevision;
import dev.fontysvenlo.idp.render.tree.Footprint;
import dev.fontysvenlo.idp.render.tree.Guard;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import java.util.Optional;

/** What is rendered already, in the working tree and in the base revision; finding it asks nothing of the input. */
final class Existing implements AutoCloseable {
    private static final String TEAMS = "teams";

    private final Ahead<RenderedFolder> folder;
    private final Ahead<Outcome<Optional<Base>>> base;

    private Existing(Workspace workspace, Request request) {
        folder = Ahead.of(() -> RenderedFolder.scan(workspace.rendered()));
        base = Ahead.of(() -> base(workspace, request));
    }

    /** Begins to look, and answers when it is asked. */
    static Existing ahead(Workspace workspace, Request request) {
        return new Existing(workspace, request);
    }

    RenderedFolder folder() {
        return folder.result();
    }

    Outcome<Optional<Base>> base() {
        return base.result();
    }

    private static Outcome<Optional<Base>> base(Workspace workspace, Request request) {
        return BaseRevision.find(workspace.root(), request.base())
                .then(base -> base.match(none -> Outcome.ok(Optional.empty()), Existing::served));
    }

    private static Outcome<Optional<Base>> served(BaseRevision.Found revision) {
        return revision.files("rendered").map(files -> {
            revision.readAll(TEAMS); // kept for those who ask for them later, and what is wrong with them is told then
            return Optional.of(new Base(revision, files, Footprint.of(files.paths())));
        });
    }

    @Override
    public void close() {
        folder.close();
        base.ended(found -> found.match(some -> some, problems -> Optional.<Base>empty())
                .ifPresent(some -> some.files().close()));
    }

    /** The base revision, its rendered files, and whom they serve. */
    record Base(BaseRevision.Found revision, BaseFiles files, Footprint footprint) {
        Guard.Base guarded() {
            return new Guard.Base(revision.name(), footprint);
        }
    }
}
