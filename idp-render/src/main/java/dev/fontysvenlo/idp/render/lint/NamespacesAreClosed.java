package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Locale;

/**
 * A team's namespace lets no traffic in or out but what a policy allows. The platform's own parts talk to the API server and
 * to the internet.
 */
final class NamespacesAreClosed implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Namespace").filter(Rendered::isNamespaceOfTeam).forEach(namespace -> {
            for (String direction : List.of("Ingress", "Egress")) {
                boolean closed = batch.of("NetworkPolicy")
                        .filter(policy -> policy.namespace().equals(namespace.name()))
                        .anyMatch(policy -> denies(policy, direction));
                if (!closed) {
                    findings.add(
                            DiagnosticCode.NAMESPACE_OPEN,
                            namespace,
                            namespace.metadata(),
                            "has no NetworkPolicy that denies all " + direction.toLowerCase(Locale.ROOT),
                            "Bring the template `networkpolicy-default-deny.yaml.jte` back.");
                }
            }
        });
    }

    /** It selects every pod, speaks of the direction, and allows nothing. */
    private static boolean denies(Rendered policy, String direction) {
        boolean all = policy.at("spec", "podSelector")
                .filter(selector -> selector.equals(new Node.Mapping(selector.location(), List.of())))
                .isPresent();
        return all
                && Trees.texts(policy.spec(), "policyTypes").contains(direction)
                && Trees.items(policy.spec(), direction.toLowerCase(Locale.ROOT))
                        .isEmpty();
    }
}
