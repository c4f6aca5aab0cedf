package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.enrol.NewTeams;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.parallel.Ahead;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.render.tree.Changes;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import dev.fontysvenlo.idp.render.tree.RenderedTree;
import dev.fontysvenlo.idp.render.tree.TreeLock;
import dev.fontysvenlo.idp.render.tree.TreeWriter;
import dev.fontysvenlo.idp.team.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The pipeline from files to {@code rendered/}; {@code check} is {@code render} without the last step. */
public final class Idp {
    private final Workspace workspace;

    public Idp(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Stages 1 to 6: the platform that the files declare, or every problem in them. */
    public Outcome<Platform> validate() {
        return Loader.load(workspace.root(), workspace.input()).map(Loaded::platform);
    }

    /** Fails unless {@code rendered/} is what {@link #render} would write, and Git has all of it. */
    public Outcome<Preview> check(Request request) {
        return prepare(request).then(prepared -> {
            prepared.tree().close();
            var problems = new ArrayList<>(Freshness.problems(prepared.preview().changes()));
            problems.addAll(Untracked.problems(workspace.root(), prepared.folder(), prepared.selection()::includes));
            return Outcome.of(prepared.preview(), problems);
        });
    }

    /** Writes what differs; nothing at all when there is any problem. */
    public Outcome<Preview> render(Request request) {
        return TreeLock.acquire(workspace.rendered()).then(lock -> {
            try (lock) {
                return prepare(request).then(Idp::write);
            }
        });
    }

    /**
     * What the inputs would change in the cluster, held against the base revision; fails where {@link #render} would, but
     * for changes that Kubernetes would refuse: it shows them among the others. What the guard refuses is told all the same,
     * so that its author sees what was stopped.
     */
    public Outcome<Review> diff(Request request) {
        try (var existing = Existing.ahead(workspace, request);
                var kit = Ahead.of(() -> Kit.of(workspace))) {
            return Loader.load(workspace.root(), workspace.input())
                    .then(loaded -> Subset.of(loaded.platform(), request)
                            .then(selection -> workshop(kit.result(), loaded)
                                    .then(workshop -> Origins.explain(
                                            new Difference(request, loaded, selection, workshop).review(existing),
                                            loaded,
                                            workshop.templates()))));
        }
    }

    /**
     * The lines of templates and of input files that made one rendered line.
     *
     * @param file as it stands in {@code rendered/}
     * @param line counted from 1
     */
    public Outcome<Trace> trace(String file, int line) {
        return Loader.load(workspace.root(), workspace.input())
                .then(loaded -> Kit.of(workspace).then(kit -> new Tracer(loaded, kit.templates()).trace(file, line)));
    }

    private static Outcome<Preview> write(Prepared prepared) {
        try {
            return TreeWriter.write(prepared.folder(), prepared.preview().changes())
                    .map(written -> prepared.preview());
        } finally {
            prepared.tree().close();
        }
    }

    /**
     * The files of new teams; nothing is written when there is any problem, and no file that is there is touched.
     *
     * @param dryRun whether nothing shall be written at all
     */
    public Outcome<Enrolled> enrol(NewTeams wanted, boolean dryRun) {
        return new Enrolling(workspace.root()).enrol(wanted, dryRun);
    }

    /** What kubeconform says to the manifests that are in {@code rendered/}; how many they are when it takes all. */
    public Outcome<Integer> secondOpinion(Optional<Path> kubeconform) {
        return Loader.load(workspace.root(), workspace.input())
                .then(loaded -> Packs.of(workspace.root(), loaded))
                .then(packs -> new SecondOpinion(workspace, packs).ask(kubeconform));
    }

    /** Makes the pack of a cluster from what its API server says, or looks at one of the tool's; says what changes. */
    public Outcome<SchemaChange> schemas(SchemaRequest request) {
        return Schemas.change(workspace, request);
    }

    /** The page of one error code, as Markdown. */
    public Outcome<String> explain(String code) {
        return ErrorPage.of(code);
    }

    private Outcome<Prepared> prepare(Request request) {
        try (var existing = Existing.ahead(workspace, request);
                var kit = Ahead.of(() -> Kit.of(workspace))) {
            return Loader.load(workspace.root(), workspace.input())
                    .then(loaded -> Subset.of(loaded.platform(), request)
                            .then(selection -> workshop(kit.result(), loaded)
                                    .then(workshop -> Origins.explain(
                                            prepare(existing, request, loaded, selection, workshop),
                                            loaded,
                                            workshop.templates()))));
        }
    }

    private Outcome<Workshop> workshop(Outcome<Kit> kit, Loaded loaded) {
        return kit.then(opened ->
                Packs.of(workspace.root(), loaded).map(packs -> new Workshop(opened, packs, LintChoice.lint(loaded))));
    }

    private Outcome<Prepared> prepare(
            Existing existing, Request request, Loaded loaded, Selection selection, Workshop workshop) {
        var templates = workshop.templates();
        var recollection = workshop.recollection(loaded, existing);
        return Plan.of(loaded.platform(), templates.files(), templates.scripts())
                .then(plan -> Filling.fill(plan, selection, workshop, recollection)
                        .then(filled -> {
                            var folder = existing.folder();
                            var problems = new ArrayList<Diagnostic>();
                            var used = new HashSet<>(filled.used());
                            var changes = Changes.between(folder, filled.tree(), selection::includes)
                                    .match(found -> found, found -> note(found, problems));
                            problems.addAll(Deletions.problems(existing, request, loaded, plan));
                            if (problems.isEmpty()) {
                                problems.addAll(
                                        ImpossibleChanges.problems(existing, filled.tree(), selection, workshop, used));
                            }
                            if (!problems.isEmpty()) {
                                filled.tree().close();
                            } else {
                                workshop.kit().learn(recollection, plan, filled, changes);
                            }
                            var preview = new Preview(
                                    filled.teams(),
                                    filled.objects(),
                                    changes,
                                    Suppressions.of(workshop.lint().suppressions(), used, selection));
                            return Outcome.of(new Prepared(folder, filled.tree(), selection, preview), problems);
                        }));
    }

    private static Changes note(List<Diagnostic> found, List<Diagnostic> problems) {
        problems.addAll(found);
        return new Changes(List.of());
    }

    /** Everything that writing needs, after every doubt has been answered. */
    private record Prepared(RenderedFolder folder, RenderedTree tree, Selection selection, Preview preview) {}
}
