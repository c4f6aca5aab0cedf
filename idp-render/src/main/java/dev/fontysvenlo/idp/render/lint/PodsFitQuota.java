package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.List;

/** When what always runs needs more than the namespace's quota, the last pods never start. */
final class PodsFitQuota implements LintRule {
    private static final List<String> RESOURCES =
            List.of("requests.cpu", "requests.memory", "limits.cpu", "limits.memory");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("ResourceQuota").forEach(quota -> {
            for (String resource : RESOURCES) {
                quota.at("spec", "hard", resource).ifPresent(hard -> look(batch, quota, resource, hard, findings));
            }
        });
    }

    private static void look(Batch batch, Rendered quota, String resource, Node hard, Findings findings) {
        var parts = resource.split("\\.");
        var needed = batch.podsIn(quota.namespace())
                .filter(pod -> pod.owner().is("Deployment", "StatefulSet"))
                .map(pod -> ofPod(pod, parts[0], parts[1]).multiply(replicas(pod.owner())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (Amount.of(hard).filter(most -> needed.compareTo(most) > 0).isPresent()) {
            findings.add(
                    DiagnosticCode.PODS_EXCEED_QUOTA,
                    quota,
                    hard,
                    "allows less " + resource + " than the pods of its namespace need together",
                    "Raise the quota, or let the pods ask for less.");
        }
    }

    private static BigDecimal ofPod(Pod pod, String what, String resource) {
        return pod.containers().stream()
                .flatMap(container -> Rendered.at(container, "resources", what, resource).flatMap(Amount::of).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal replicas(Rendered workload) {
        return Trees.number(workload.spec(), "replicas").orElse(BigDecimal.ONE);
    }
}
