package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.FilePair;
import dev.fontysvenlo.idp.render.change.ImpossibleChange;
import dev.fontysvenlo.idp.render.change.TreeDiff;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Suppression;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.render.tree.RenderedTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Stage 11, too: changes of objects which the base has that Kubernetes would refuse, so that Argo CD would fail at the
 * sync. Only files that differ from those of the base are read.
 */
final class ImpossibleChanges {
    private static final DiagnosticCode CODE = DiagnosticCode.FIELD_NEVER_CHANGES;

    private final Existing.Base base;
    private final RenderedTree now;
    private final Selection selection;
    private final Packs packs;
    private final TreeDiff diff = new TreeDiff(new TreeSet<>(), new TreeSet<>());
    private final List<Diagnostic> problems = new ArrayList<>();

    private ImpossibleChanges(Existing.Base base, RenderedTree now, Selection selection, Packs packs) {
        this.base = base;
        this.now = now;
        this.selection = selection;
        this.packs = packs;
    }

    static List<Diagnostic> problems(
            Existing existing, RenderedTree tree, Selection selection, Workshop workshop, Set<Suppression> used) {
        return existing.base()
                .map(base -> base.map(found -> new ImpossibleChanges(found, tree, selection, workshop.packs())
                                .problems(workshop.lint(), used))
                        .orElse(List.of()))
                .match(problems -> problems, problems -> List.of()); // a base that can't be read is reported already
    }

    private List<Diagnostic> problems(Lint lint, Set<Suppression> used) {
        var asked = new ArrayList<Differing.Asked>();
        now.forEach((path, content) -> {
            if (base.files().has(path) && !SameFile.isKnown(base.files(), path, content)) {
                asked.add(new Differing.Asked(path, Optional.of(content)));
            }
        });
        new Differing(base.files(), diff::add, problems::addAll).tell(asked);
        moved();
        if (problems.isEmpty()) {
            for (ImpossibleChange impossible : ImpossibleChange.among(diff.changes(), packs::of)) {
                lint.suppression(CODE, impossible.name())
                        .ifPresentOrElse(used::add, () -> problems.add(problem(impossible)));
            }
        }
        return problems;
    }

    /** An object in another file is the same object, if somebody has both a file that goes and one that comes. */
    private void moved() {
        var gone = new TreeMap<String, Audience>();
        for (String path : base.files().paths()) {
            if (!now.has(path) && selection.includes(path)) {
                gone.put(path, Audience.of(path));
            }
        }
        var losers = new TreeSet<>(gone.values());
        var winners = new TreeSet<Audience>();
        if (losers.isEmpty()) {
            return;
        }
        now.forEach((path, content) -> {
            if (!base.files().has(path) && losers.contains(Audience.of(path))) {
                winners.add(Audience.of(path));
                diff.add(new FilePair(path, Optional.empty(), Optional.of(content.text())));
            }
        });
        gone.forEach((path, audience) -> {
            if (winners.contains(audience)) {
                diff.add(new FilePair(path, before(path), Optional.empty()));
            }
        });
    }

    private Optional<String> before(String path) {
        return base.files().text(path).match(Optional::of, found -> {
            problems.addAll(found);
            return Optional.empty();
        });
    }

    private Diagnostic problem(ImpossibleChange impossible) {
        var others = impossible.objects() == 1 ? "" : " It is so in " + impossible.objects() + " places.";
        return new Diagnostic(
                CODE,
                impossible.place(),
                "Kubernetes " + impossible.law() + ", and `" + base.revision().name() + "` has it otherwise ("
                        + impossible.change() + "), so Argo CD could not apply this." + others,
                "Put the old value back, or give the object another name; or let Argo CD make it anew, with the annotation"
                        + " `argocd.argoproj.io/sync-options: Force=true,Replace=true` in `templates/"
                        + impossible.object().template() + "`.");
    }
}
