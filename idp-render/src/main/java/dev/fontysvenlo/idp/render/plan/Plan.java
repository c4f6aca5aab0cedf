package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.team.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Every file that a platform is rendered to, before any of them is filled; units in a fixed order. */
public record Plan(List<Unit> units) {
    public Plan {
        units = List.copyOf(units);
    }

    /**
     * The files of all teams, cohorts and clusters, unless two would have one path.
     *
     * @param templates the text of every template, by path below {@code templates/}
     * @param scripts the text of every script, by path below {@code templates/}
     */
    public static Outcome<Plan> of(
            Platform platform, SortedMap<String, String> templates, SortedMap<String, String> scripts) {
        return of(platform, templates, scripts, everyone -> true);
    }

    /**
     * The same for some subjects alone.
     *
     * @param wanted whether the files of this subject are planned
     */
    public static Outcome<Plan> of(
            Platform platform,
            SortedMap<String, String> templates,
            SortedMap<String, String> scripts,
            Predicate<Unit.Subject> wanted) {
        var problems = new ArrayList<Diagnostic>();
        var names = new ArrayList<TemplateName>();
        templates.keySet().forEach(template -> TemplateName.parse(template).match(names::add, problems::addAll));
        var plan = new Planner(platform, names, new ScriptSets(templates, scripts)).plan(wanted);
        problems.addAll(collisions(plan));
        return Outcome.of(plan, problems);
    }

    /** Two templates that collide do so for every team; the first one is enough to repair it. */
    private static List<Diagnostic> collisions(Plan plan) {
        var problems = new ArrayList<Diagnostic>();
        var reported = new HashSet<String>();
        for (Unit unit : plan.units) {
            var seen = new HashMap<String, PlannedFile>(2 * unit.files().size());
            for (PlannedFile file : unit.files()) {
                var other = seen.put(file.path(), file);
                if (other != null && reported.add(other.template() + " " + file.template())) {
                    problems.add(new Diagnostic(
                            DiagnosticCode.PATH_PLANNED_TWICE,
                            Location.ofFile("templates/" + file.template()),
                            "`rendered/" + file.path() + "` would be made by this template and by `templates/"
                                    + other.template() + "`.",
                            "Rename one of the two templates, or the component."));
                }
            }
        }
        return problems;
    }
}
