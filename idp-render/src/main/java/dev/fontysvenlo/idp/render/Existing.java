package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.git.BaseRevision;
import dev.fontysvenlo.idp.render.tree.Footprint;
import dev.fontysvenlo.idp.render.tree.Guard;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import java.util.Optional;

/** What is rendered already, in the working tree and in the base revision; finding it asks nothing of the input. */
record Existing(RenderedFolder folder, Outcome<Optional<Base>> base) {
    static Existing of(Workspace workspace, Request request) {
        return new Existing(RenderedFolder.scan(workspace.rendered()), base(workspace, request));
    }

    private static Outcome<Optional<Base>> base(Workspace workspace, Request request) {
        return BaseRevision.find(workspace.root(), request.base())
                .then(base -> base.match(none -> Outcome.ok(Optional.empty()), Existing::served));
    }

    private static Outcome<Optional<Base>> served(BaseRevision.Found revision) {
        return revision.paths("rendered").map(paths -> Optional.of(new Base(revision, Footprint.of(paths))));
    }

    /** The base revision, and whom its rendered files serve. */
    record Base(BaseRevision.Found revision, Footprint footprint) {
        Guard.Base guarded() {
            return new Guard.Base(revision.name(), footprint);
        }
    }
}
