package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.State;
import java.util.Locale;
import java.util.stream.Stream;

/** A team's state is possible in its year, and the rest of its file makes sense in that state. */
final class StateFitsCohort {
    private StateFitsCohort() {}

    static Stream<Diagnostic> check(Declarations declared) {
        return declared.files().owners().stream()
                .flatMap(team -> Stream.concat(running(declared, team), removedWithImages(declared, team)));
    }

    private static Stream<Diagnostic> running(Declarations declared, NamedTeam team) {
        int year = team.cohort().year();
        return team.declaration().state().stream()
                .filter(state -> state.isRunning() && team.cohort().isArchived())
                .map(state -> word(state))
                .map(state -> new Diagnostic(
                        DiagnosticCode.STATE,
                        declared.sources().locate(team.file(), "/state"),
                        "The team can't be `%s`, because the year %s of course `%s` is archived."
                                .formatted(state, year, team.course().name()),
                        "Remove the line `state: %s`; or, if the year is not over, remove `archived: true` from `%s`."
                                .formatted(
                                        state,
                                        declared.cite("courses", team.course().name(), "cohorts", year))));
    }

    private static Stream<Diagnostic> removedWithImages(Declarations declared, NamedTeam team) {
        return team.declaration().state().stream()
                .filter(state -> state == State.REMOVED
                        && !team.declaration().changes().images().isEmpty())
                .map(state -> new Diagnostic(
                        DiagnosticCode.STATE,
                        declared.sources().locateKey(team.file(), Sources.pointer("images")),
                        "The team is `removed`, so it runs none of these images.",
                        "Remove `images`, or write `state: frozen` or `state: archived` if the team may come back."));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
