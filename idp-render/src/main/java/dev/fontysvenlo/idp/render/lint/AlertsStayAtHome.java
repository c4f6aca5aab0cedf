package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/** A team's alerts look at the team's own figures, and say whom they are for and how bad it is. */
final class AlertsStayAtHome implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("PrometheusRule")
                .filter(Rendered::isOfTeam)
                .forEach(object -> Trees.items(object.spec(), "groups")
                        .forEach(group -> Trees.items(group, "rules").forEach(rule -> look(object, rule, findings))));
    }

    private static void look(Rendered object, Node rule, Findings findings) {
        Trees.child(rule, "expr")
                .ifPresent(place -> Query.selectors(Trees.text(rule, "expr")).stream()
                        .filter(selector -> !Query.demands(selector, "namespace", object.namespace()))
                        .forEach(selector -> add(
                                object,
                                place,
                                "asks for `" + selector + "`, which other namespaces have too",
                                "Write namespace=\"" + object.namespace() + "\" into its braces.",
                                findings)));
        var alert = Trees.text(rule, "alert");
        if (alert.isEmpty()) {
            return;
        }
        var labels = Trees.child(rule, "labels").orElse(rule);
        if (Trees.text(labels, "severity").isEmpty()) {
            add(
                    object,
                    rule,
                    "has the alert `" + alert + "` without a severity",
                    "Give it the label `severity`.",
                    findings);
        }
        if (!Trees.text(labels, "team").equals(object.namespace())) {
            add(
                    object,
                    rule,
                    "has the alert `" + alert + "`, which is for nobody",
                    "Give it the label `team: " + object.namespace() + "`.",
                    findings);
        }
    }

    private static void add(Rendered object, Node place, String clause, String hint, Findings findings) {
        findings.add(DiagnosticCode.ALERT_SEES_OTHERS, object, place, clause, hint);
    }
}
