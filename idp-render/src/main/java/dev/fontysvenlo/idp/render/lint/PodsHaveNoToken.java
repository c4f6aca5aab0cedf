package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/** A team's pods have an account of their own, and no token with which to speak to the API server. */
final class PodsHaveNoToken implements LintRule {
    private static final String MOUNT = "automountServiceAccountToken";

    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods().filter(pod -> pod.owner().isOfTeam()).forEach(pod -> look(batch, pod, findings));
    }

    private static void look(Batch batch, Pod pod, Findings findings) {
        var account = Trees.text(pod.spec(), "serviceAccountName");
        if (account.isEmpty() || account.equals("default")) {
            findings.add(
                    DiagnosticCode.ACCOUNT_TOKEN_MOUNTED,
                    pod.owner(),
                    Trees.child(pod.spec(), "serviceAccountName").orElse(pod.spec()),
                    "runs as the ServiceAccount `default`, whose rights all pods of the namespace would have",
                    "Name one of its own in `serviceAccountName`.");
        }
        boolean isOff = Trees.child(pod.spec(), MOUNT).isPresent()
                ? isFalse(pod.spec())
                : batch.find("ServiceAccount", pod.owner().namespace(), account)
                        .filter(found -> isFalse(found.object()))
                        .isPresent();
        if (!isOff) {
            findings.add(
                    DiagnosticCode.ACCOUNT_TOKEN_MOUNTED,
                    pod.owner(),
                    Trees.child(pod.spec(), MOUNT).orElse(pod.spec()),
                    "gives its pods a token for the API server",
                    "Set `automountServiceAccountToken: false`.");
        }
    }

    private static boolean isFalse(Node node) {
        return Trees.child(node, MOUNT)
                .filter(flag -> flag instanceof Node.Flag found && !found.value())
                .isPresent();
    }
}
