package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.List;

/**
 * When what runs at its worst moment needs more than the namespace's quota, the last pods never start: everything is being
 * rolled out, and a Job of each kind runs beside it.
 */
final class PodsFitQuota implements LintRule {
    private static final List<String> RESOURCES = List.of(
            "requests.cpu",
            "requests.memory",
            "requests.ephemeral-storage",
            "limits.cpu",
            "limits.memory",
            "limits.ephemeral-storage");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("ResourceQuota").forEach(quota -> {
            var crowd = batch.podsIn(quota.namespace()).map(Crowd::of).toList();
            for (String resource : RESOURCES) {
                quota.at("spec", "hard", resource)
                        .ifPresent(hard -> look(quota, resource, hard, sum(crowd, resource), findings));
            }
            quota.at("spec", "hard", "pods").ifPresent(hard -> look(quota, "pods", hard, count(crowd), findings));
        });
    }

    private static BigDecimal sum(List<Crowd> crowd, String resource) {
        int dot = resource.indexOf('.');
        return crowd.stream()
                .map(some -> some.needs(resource.substring(0, dot), resource.substring(dot + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal count(List<Crowd> crowd) {
        return crowd.stream().map(Crowd::pods).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void look(Rendered quota, String resource, Node hard, BigDecimal needed, Findings findings) {
        if (Amount.of(hard).filter(most -> needed.compareTo(most) > 0).isPresent()) {
            findings.add(
                    DiagnosticCode.PODS_EXCEED_QUOTA,
                    quota,
                    hard,
                    resource.equals("pods")
                            ? "allows fewer pods than its namespace makes at once"
                            : "allows less " + resource + " than the pods of its namespace need together",
                    "Raise the quota, or let the pods ask for less.");
        }
    }
}
