package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Measure;
import dev.fontysvenlo.idp.team.Metrics;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.Tier;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the alerts and dashboards of a team look at is there to be looked at; else they would be silent for ever. */
final class OwnMeasures {
    private final Declarations declared;

    private OwnMeasures(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new OwnMeasures(declared);
        return declared.files().owners().stream()
                .flatMap(team -> team.declaration().tier() instanceof Tier.Two two
                        ? rule.measures(two).flatMap(placed -> rule.check(team, placed).stream())
                        : Stream.empty());
    }

    /** A measure and where it is written. */
    private record Placed(String pointer, Measure measure) {}

    private Stream<Placed> measures(Tier.Two two) {
        return Stream.concat(
                two.alerts().stream()
                        .map(alert -> new Placed(Sources.pointer("alerts", alert.name()), alert.measure())),
                two.dashboards().stream()
                        .flatMap(dashboard -> IntStream.range(
                                        0, dashboard.panels().size())
                                .mapToObj(index -> new Placed(
                                        Sources.pointer("dashboards", dashboard.name(), "panels", index),
                                        dashboard.panels().get(index).measure()))));
    }

    private Optional<Diagnostic> check(NamedTeam team, Placed placed) {
        return metric(team, placed).or(() -> component(team, placed)).or(() -> volume(team, placed));
    }

    private Optional<Diagnostic> metric(NamedTeam team, Placed placed) {
        boolean wanted = placed.measure().what() == Measure.What.METRIC;
        boolean named = !placed.measure().metric().isEmpty();
        if (wanted && !named) {
            return Optional.of(problem(
                    team,
                    placed,
                    "watch",
                    "`watch: metric` needs the name of the figure.",
                    "Add `metric` with the name that the component shows at its metrics page."));
        }
        return named && !wanted
                ? Optional.of(problem(
                        team,
                        placed,
                        "metric",
                        "`metric` says which figure, but `watch` is another.",
                        "Write `watch: metric`, or remove `metric`."))
                : Optional.empty();
    }

    private Optional<Diagnostic> component(NamedTeam team, Placed placed) {
        var name = placed.measure().component();
        var names = team.components().stream().map(TeamComponent::name).toList();
        if (!name.isEmpty() && !names.contains(name)) {
            return Optional.of(problem(
                    team,
                    placed,
                    "component",
                    "The team has no component `%s`.".formatted(name),
                    names.isEmpty()
                            ? "Remove `component`, so that all pods of the team count."
                            : Wording.choose("component", name, names)));
        }
        boolean shown = chosen(team, placed)
                .anyMatch(component -> component.declaration().endpoint().metrics() instanceof Metrics.Scraped);
        return placed.measure().what() == Measure.What.METRIC && !shown
                ? Optional.of(problem(
                        team,
                        placed,
                        "metric",
                        "No figures are collected, because the component has no `metrics`.",
                        "Add `metrics` with the port of the figures to the component."))
                : Optional.empty();
    }

    private Optional<Diagnostic> volume(NamedTeam team, Placed placed) {
        boolean kept =
                chosen(team, placed).anyMatch(component -> component.means().hasVolume());
        return placed.measure().what() == Measure.What.VOLUME && !kept
                ? Optional.of(problem(
                        team,
                        placed,
                        "watch",
                        "There is no volume to watch.",
                        "Add `volume` to the component, or watch something else."))
                : Optional.empty();
    }

    private static Stream<TeamComponent> chosen(NamedTeam team, Placed placed) {
        var name = placed.measure().component();
        return team.components().stream()
                .filter(component -> name.isEmpty() || component.name().equals(name));
    }

    private Diagnostic problem(NamedTeam team, Placed placed, String field, String message, String hint) {
        return new Diagnostic(
                DiagnosticCode.MEASURE,
                declared.sources().locateKey(team.file(), placed.pointer() + "/" + field),
                message,
                hint);
    }
}
