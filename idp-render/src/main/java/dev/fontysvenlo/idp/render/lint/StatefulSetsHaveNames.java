package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;

/** Each pod of a StatefulSet has a name of its own, which a headless Service brings into DNS. */
final class StatefulSetsHaveNames implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("StatefulSet").forEach(set -> look(batch, set, findings));
    }

    private static void look(Batch batch, Rendered set, Findings findings) {
        var name = Trees.text(set.spec(), "serviceName");
        var service = batch.find("Service", set.namespace(), name);
        if (name.isEmpty()) {
            add(set, "names no Service that gives its pods their names", findings);
        } else if (service.isEmpty() && batch.isWhole(set.namespace())) {
            add(set, "names the Service `" + name + "`, which is not there", findings);
        } else if (service.filter(
                        found -> !Trees.text(found.spec(), "clusterIP").equals("None"))
                .isPresent()) {
            add(set, "names the Service `" + name + "`, which has an address and so no names for pods", findings);
        }
    }

    private static void add(Rendered set, String clause, Findings findings) {
        findings.add(
                DiagnosticCode.STATEFUL_SET_WITHOUT_NAMES,
                set,
                Trees.child(set.spec(), "serviceName").orElse(set.spec()),
                clause,
                "Name a Service with `clusterIP: None` in `serviceName`.");
    }
}
