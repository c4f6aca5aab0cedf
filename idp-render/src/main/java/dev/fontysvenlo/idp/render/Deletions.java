package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.tree.Footprint;
import dev.fontysvenlo.idp.render.tree.Guard;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stage 11: what would be deleted or undone compared with the working tree and the base revision, and was it asked for? */
final class Deletions {
    private Deletions() {}

    static List<Diagnostic> problems(Existing existing, Request request, Loaded loaded, Plan plan) {
        return existing.base()
                .then(base -> base.map(served -> Transitions.problems(served.revision(), request, loaded))
                        .orElse(Outcome.ok(List.of()))
                        .map(transitions -> {
                            var all = new ArrayList<>(transitions);
                            all.addAll(verdict(
                                    base.map(Existing.Base::guarded), request, loaded, plan, existing.folder()));
                            return List.copyOf(all);
                        }))
                .match(problems -> problems, problems -> problems);
    }

    private static List<Diagnostic> verdict(
            Optional<Guard.Base> base, Request request, Loaded loaded, Plan plan, RenderedFolder folder) {
        var planned = new ArrayList<String>();
        for (Unit unit : plan.units()) {
            for (PlannedFile file : unit.files()) {
                planned.add(file.path());
            }
        }
        return new Guard(base, folder.footprint(), Footprint.of(planned), tombstones(loaded), request.allowRemoval())
                .verdict();
    }

    private static Set<String> tombstones(Loaded loaded) {
        return loaded.platform().teams().stream()
                .filter(team -> team.state() == State.REMOVED)
                .map(Team::namespace)
                .collect(Collectors.toSet());
    }
}
