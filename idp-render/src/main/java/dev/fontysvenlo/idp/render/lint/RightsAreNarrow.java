package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;

/** Rights without stars, and without those that lead to all others. */
final class RightsAreNarrow implements LintRule {
    private static final List<String> LISTS = List.of("apiGroups", "resources", "verbs", "nonResourceURLs");
    private static final List<String> LADDERS = List.of("bind", "escalate", "impersonate");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Role", "ClusterRole")
                .forEach(role -> Trees.items(role.object(), "rules").forEach(rule -> look(role, rule, findings)));
        batch.of("RoleBinding", "ClusterRoleBinding")
                .forEach(binding -> binding.at("roleRef")
                        .filter(role -> Trees.text(role, "name").equals("cluster-admin"))
                        .ifPresent(role -> add(binding, role, "gives the rights of `cluster-admin`", findings)));
    }

    private static void look(Rendered role, Node rule, Findings findings) {
        for (String list : LISTS) {
            if (Trees.texts(rule, list).contains("*")) {
                add(role, rule, "has a star in `" + list + "`", findings);
            }
        }
        var verbs = Trees.texts(rule, "verbs");
        LADDERS.stream()
                .filter(verbs::contains)
                .forEach(verb -> add(role, rule, "gives the verb `" + verb + "`, which leads to all rights", findings));
        boolean unnamed = Trees.items(rule, "resourceNames").isEmpty();
        if (unnamed
                && Trees.texts(rule, "resources").contains("secrets")
                && verbs.stream().anyMatch(List.of("get", "list", "watch")::contains)) {
            add(role, rule, "lets read every Secret", findings);
        }
        if (Trees.texts(rule, "resources").contains("pods/exec")) {
            add(role, rule, "lets run commands in pods", findings);
        }
    }

    private static void add(Rendered object, Node place, String clause, Findings findings) {
        findings.add(
                DiagnosticCode.RIGHTS_TOO_WIDE,
                object,
                place,
                clause,
                "Name what is needed, or give a reason under `lint` in platform.yaml.");
    }
}
