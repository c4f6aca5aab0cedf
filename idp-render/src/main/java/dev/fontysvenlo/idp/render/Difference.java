package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.parallel.Ahead;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.git.BaseRevision;
import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.render.tree.Changes;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stages 10 and 11 against the base alone: what the inputs make now, and never what happens to lie in {@code rendered/}. */
final class Difference {
    private final Request request;
    private final Loaded loaded;
    private final Selection selection;
    private final Workshop workshop;

    Difference(Request request, Loaded loaded, Selection selection, Workshop workshop) {
        this.request = request;
        this.loaded = loaded;
        this.selection = selection;
        this.workshop = workshop;
    }

    Outcome<Review> review(Existing existing) {
        try (var inputs = Ahead.of(() -> base(existing).then(base -> inputs(base.revision())))) {
            var templates = workshop.templates();
            var recollection = workshop.recollection(loaded, existing);
            return Plan.of(loaded.platform(), templates.files(), templates.scripts())
                    .then(plan -> Filling.fill(plan, selection, workshop, recollection)
                            .then(filled -> {
                                try {
                                    workshop.kit().learn(recollection, plan, filled, Changes.unlike(filled.tree()));
                                    return review(existing, inputs.result(), filled)
                                            .map(review -> review.with(shown(filled))
                                                    .refused(Deletions.problems(existing, request, loaded, plan)));
                                } finally {
                                    filled.tree().close();
                                }
                            }));
        }
    }

    private static Outcome<Existing.Base> base(Existing existing) {
        return existing.base().then(base -> base.map(Outcome::ok).orElseGet(Difference::noBase));
    }

    private Outcome<Review> review(Existing existing, Outcome<Optional<Loaded>> inputs, Filling.Filled filled) {
        return base(existing)
                .then(base -> inputs.then(before -> Reviewing.review(
                                base.revision().name(),
                                base.files(),
                                filled.tree(),
                                selection,
                                before.map(Loaded::platform),
                                loaded.platform())
                        .then(review -> explained(review, before, base.revision()))));
    }

    /** What a rule over the base alone has switched off is no news here: the review shows such changes. */
    private List<String> shown(Filling.Filled filled) {
        return Suppressions.of(workshop.lint().suppressions(), filled.used(), selection)
                .shown();
    }

    private Outcome<Review> explained(Review review, Optional<Loaded> before, BaseRevision.Found revision) {
        return before.isEmpty()
                ? Outcome.ok(review)
                : revision.readAll("templates").map(texts -> {
                    var causes = new Causes(Inputs.of(before.get()), Inputs.of(loaded), workshop.templates(), texts);
                    return review.because(causes.of(review.entries()));
                });
    }

    /** The inputs of the base, unless today's rules can't read them: an old revision is no mistake of today's. */
    private Outcome<Optional<Loaded>> inputs(BaseRevision.Found revision) {
        return revision.read(Loader.PLATFORM)
                .then(platform -> revision.readAll("teams")
                        .map(teams -> platform.flatMap(content -> Loader.load(content, teamFiles(teams), loaded)
                                .match(Optional::of, old -> Optional.empty()))));
    }

    private static SortedMap<String, byte[]> teamFiles(SortedMap<String, byte[]> files) {
        var teams = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> {
            if (name.endsWith(".yaml") && name.indexOf('/') < 0) {
                teams.put("teams/" + name, content);
            }
        });
        return teams;
    }

    private static Outcome<Existing.Base> noBase() {
        return Outcome.failed(new Diagnostic(
                DiagnosticCode.NOTHING_TO_COMPARE_WITH,
                Location.ofFile(".git"),
                "There is no commit here that the working copy could be compared with.",
                "Run in a clone of the platform's repository; after `git init` commit once."));
    }
}
