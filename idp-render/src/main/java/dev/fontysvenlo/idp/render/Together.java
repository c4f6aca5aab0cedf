package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Suppression;
import dev.fontysvenlo.idp.render.lint.Ties;
import dev.fontysvenlo.idp.render.plan.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the units of a tree are to each other: no two routes for the same requests, and no name that leads nowhere. */
final class Together {
    private final Lint lint;
    private final Map<String, String> routes = new HashMap<>();
    private final Set<String> offers = new HashSet<>();
    private final Map<String, Bound> needs = new LinkedHashMap<>();
    private final Map<Unit.Subject, Ties> ties = new HashMap<>();
    private final List<Lint.Problem> problems = new ArrayList<>();
    private final Map<Unit, Set<Suppression>> suppressions = new LinkedHashMap<>();

    Together(Lint lint) {
        this.lint = lint;
    }

    void enter(UnitText unit) {
        var own = unit.verdict().ties();
        ties.put(unit.unit().subject(), own);
        own.routes().forEach(route -> enter(route, unit));
        offers.addAll(own.offers());
        own.needs()
                .forEach(need -> needs.computeIfAbsent(
                        need.object(),
                        key -> new Bound(
                                need, unit.unit(), unit.path(need.holder().file()))));
    }

    private void enter(Ties.Route route, UnitText unit) {
        var path = unit.path(route.holder().file());
        var other = Optional.ofNullable(routes.putIfAbsent(route.key(), path));
        other.ifPresent(first -> add(
                DiagnosticCode.ROUTE_TWICE,
                unit.unit(),
                route.holder(),
                path,
                "answers for " + route.match() + ", as rendered/" + first + " does with the same priority",
                "Give one of the two another host or path, or a `priority`."));
    }

    /**
     * Everything that is wrong.
     *
     * @param isThere whether this is the key of an object that is in the tree
     */
    List<Lint.Problem> problems(Predicate<String> isThere) {
        needs.values().stream()
                .filter(bound -> !isMet(bound.need(), key -> offers.contains(key) || isThere.test(key)))
                .forEach(bound -> add(
                        DiagnosticCode.REFERENCE_DANGLES,
                        bound.unit(),
                        bound.need().holder(),
                        bound.path(),
                        bound.need().clause(),
                        "Correct the name, or render the object."));
        return List.copyOf(problems);
    }

    private static boolean isMet(Ties.Need need, Predicate<String> isThere) {
        boolean isHidden = !need.chart().isEmpty() && (isThere.test(need.chart()) || !isThere.test(need.namespace()));
        return isHidden || isThere.test(need.object()) || isThere.test(need.anywhere());
    }

    private void add(DiagnosticCode code, Unit unit, Ties.Holder holder, String path, String clause, String hint) {
        var let = lint.suppression(code, holder.kind() + "/" + holder.name());
        let.ifPresent(suppression ->
                suppressions.computeIfAbsent(unit, none -> new HashSet<>()).add(suppression));
        if (let.isEmpty()) {
            problems.add(new Lint.Problem(
                    holder.template(),
                    new Diagnostic(
                            code,
                            holder.in(path),
                            "The " + holder.kind() + " `" + holder.name() + "` of `" + holder.template() + "` " + clause
                                    + ".",
                            hint)));
        }
    }

    /** What the platform file lets pass, by the unit that it is let pass for. */
    Map<Unit, Set<Suppression>> suppressions() {
        return suppressions;
    }

    Set<String> routes() {
        return routes.keySet();
    }

    Set<String> offers() {
        return offers;
    }

    /** Those of each unit that was entered. */
    Map<Unit.Subject, Ties> ties() {
        return Map.copyOf(ties);
    }

    /** What is needed, and the first file that needs it. */
    private record Bound(Ties.Need need, Unit unit, String path) {}
}
