package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Team;
import java.util.List;

/** Which part of a platform a request names. */
final class Subset {
    private Subset() {}

    static Outcome<Selection> of(Platform platform, Request request) {
        var cohort = request.cohort()
                .map(name -> cohort(platform, name))
                .orElseGet(() -> Outcome.ok(new Selection.Everything()));
        return request.team()
                .map(name -> cohort.then(within -> team(platform, name, within)))
                .orElse(cohort);
    }

    private static Outcome<Selection> team(Platform platform, String name, Selection within) {
        for (Cohort cohort : platform.cohorts()) {
            if (cohort.teams().stream().anyMatch(team -> team.namespace().equals(name))) {
                return within instanceof Selection.OneCohort one
                                && !one.cohort().equals(cohort.name())
                        ? outside(name, cohort.name(), one.cohort())
                        : Outcome.ok(new Selection.OneTeam(
                                cohort.cluster().name(), cohort.course().name(), cohort.name(), name));
            }
        }
        var names = platform.teams().stream().map(Team::namespace).toList();
        return unknown("team", name, names, "teams");
    }

    private static Outcome<Selection> outside(String team, String cohort, String asked) {
        return Outcome.failed(new Diagnostic(
                DiagnosticCode.UNKNOWN_TEAM,
                Location.ofFile("teams"),
                "Team `" + team + "` is in cohort `" + cohort + "`, not in `" + asked + "`.",
                "Leave out -Didp.cohort to take the team, or -Didp.team to take the cohort."));
    }

    private static Outcome<Selection> cohort(Platform platform, String name) {
        for (Cohort cohort : platform.cohorts()) {
            if (cohort.name().equals(name)) {
                return Outcome.ok(new Selection.OneCohort(
                        cohort.cluster().name(), cohort.course().name(), name));
            }
        }
        var names = platform.cohorts().stream().map(Cohort::name).toList();
        return unknown("cohort", name, names, "platform.yaml");
    }

    private static Outcome<Selection> unknown(String what, String name, List<String> legal, String file) {
        var option = "-Didp." + what + "=";
        var hint = Nearest.to(name, legal)
                .map(nearest -> "Did you mean " + option + nearest + "?")
                .or(() -> legal.stream()
                        .findFirst()
                        .map(first -> "Name one that is declared, in full, for example " + option + first + "."))
                .orElse("Declare it first; there is no " + what + " yet.");
        return Outcome.failed(new Diagnostic(
                DiagnosticCode.UNKNOWN_TEAM, Location.ofFile(file), "There is no " + what + " `" + name + "`.", hint));
    }
}
