package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.Tier;
import java.util.List;
import java.util.stream.Stream;

/** A team has alerts and dashboards only where the platform has Prometheus and Grafana: they would be lost without a word. */
final class MonitoringAsked {
    private MonitoringAsked() {}

    static Stream<Diagnostic> check(Declarations declared) {
        if (declared.platform().settings().parts().monitoring().isInstalled()) {
            return Stream.empty();
        }
        return declared.teams().stream()
                .flatMap(team -> lost(team).stream().map(field -> refused(declared, team, field)));
    }

    private static List<String> lost(TeamDeclaration team) {
        if (!(team.tier() instanceof Tier.Two two)) {
            return List.of();
        }
        return Stream.of(
                        two.alerts().isEmpty() ? "" : "alerts", two.dashboards().isEmpty() ? "" : "dashboards")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static Diagnostic refused(Declarations declared, TeamDeclaration team, String field) {
        return new Diagnostic(
                DiagnosticCode.MONITORING_MISSING,
                declared.sources().locateKey(team.file(), "/" + field),
                "The team has `%s`, but the platform has no monitoring that would show them.".formatted(field),
                "Remove `%s`, or add `monitoring` to `parts` in `platform.yaml`.".formatted(field));
    }
}
