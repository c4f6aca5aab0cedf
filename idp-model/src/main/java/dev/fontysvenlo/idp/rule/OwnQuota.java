package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Allotment;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TeamComponent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a team of tier 2 runs and keeps fits into its size, also in the minute in which a new version starts. */
final class OwnQuota {
    private final Declarations declared;

    private OwnQuota(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new OwnQuota(declared);
        return declared.files().owners().stream()
                .filter(team -> team.isTierTwo() && team.isRunning())
                .flatMap(team -> declared.size(team).flatMap(size -> rule.team(team, size)).stream());
    }

    private Optional<Diagnostic> team(NamedTeam team, Size size) {
        return demand(team, size)
                .map(demand -> demand.shortages(size.quota()))
                .filter(shortages -> !shortages.isEmpty())
                .map(shortages -> new Diagnostic(
                        DiagnosticCode.QUOTA_TOO_SMALL,
                        declared.sources().locateKey(team.file(), "/components"),
                        "The team's components outgrow size `%s`: while a new version starts, they need %s."
                                .formatted(
                                        size.name(),
                                        shortages.stream()
                                                .map(shortage -> "%s of `%s` (there are %s)"
                                                        .formatted(
                                                                shortage.needed(),
                                                                shortage.field(),
                                                                shortage.available()))
                                                .collect(Collectors.joining(", "))),
                        remedy(team)));
    }

    private String remedy(NamedTeam team) {
        return declared.platform().sizes().stream()
                .filter(size -> demand(team, size)
                        .filter(demand -> demand.fitsIn(size.quota()))
                        .isPresent())
                .map(size -> "Write `size: %s`, or lower what the components ask for.".formatted(size.name()))
                .findFirst()
                .orElse("Lower what the components ask for; no size is large enough.");
    }

    /** Empty when a size says nothing of a runtime, which is another rule's. */
    private Optional<Demand> demand(NamedTeam team, Size size) {
        return team.components().stream()
                        .allMatch(component -> share(component, size).isPresent())
                ? Optional.of(
                        Demand.of(team, component -> share(component, size).orElseThrow()))
                : Optional.empty();
    }

    private Optional<Allotment> share(TeamComponent component, Size usual) {
        var means = component.means();
        var runtime = component.declaration().runtime();
        return means.resources()
                .or(() -> means.size()
                        .map(declared::size)
                        .orElse(Optional.of(usual))
                        .filter(size -> size.has(runtime))
                        .map(size -> size.of(runtime)));
    }
}
