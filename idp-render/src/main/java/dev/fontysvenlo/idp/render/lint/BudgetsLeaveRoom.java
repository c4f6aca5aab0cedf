package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.List;

/** A budget for a single pod, or for pods that do not get well, keeps an admin from ever emptying their node. */
final class BudgetsLeaveRoom implements LintRule {
    private static final List<String> REPLICATED = List.of("Deployment", "StatefulSet", "ReplicaSet");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("PodDisruptionBudget").forEach(budget -> look(batch, budget, findings));
    }

    private static void look(Batch batch, Rendered budget, Findings findings) {
        var selector = Selector.of(budget.at("spec", "selector"));
        var pods = batch.podsIn(budget.namespace())
                .filter(pod -> selector.matches(pod.labels()))
                .toList();
        if (pods.isEmpty() && batch.isWhole(budget.namespace())) {
            var place = budget.at("spec", "selector").orElse(budget.spec());
            add(budget, place, "is for pods that no object of the unit makes", "Correct its `selector`.", findings);
        }
        pods.stream()
                .map(Pod::owner)
                .filter(owner -> REPLICATED.contains(owner.kind()))
                .filter(owner -> replicas(owner).compareTo(BigDecimal.ONE) <= 0)
                .forEach(owner -> add(
                        budget,
                        budget.spec(),
                        "is for the " + owner.kind() + " `" + owner.name() + "`, which has one pod at most",
                        "Render it only where `replicas` is two or more.",
                        findings));
        if (!Trees.text(budget.spec(), "unhealthyPodEvictionPolicy").equals("AlwaysAllow")) {
            add(
                    budget,
                    budget.spec(),
                    "keeps pods that are not well on their node",
                    "Set `unhealthyPodEvictionPolicy: AlwaysAllow`.",
                    findings);
        }
    }

    private static BigDecimal replicas(Rendered workload) {
        return Trees.number(workload.spec(), "replicas").orElse(BigDecimal.ONE);
    }

    private static void add(Rendered budget, Node place, String clause, String hint, Findings findings) {
        findings.add(DiagnosticCode.BUDGET_BLOCKS_NODES, budget, place, clause, hint);
    }
}
