package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/** Kubernetes gives pods a variable for each Service of the namespace, and a new Service may overwrite one that they use. */
final class PodsKnowNoServices implements LintRule {
    private static final String LINKS = "enableServiceLinks";

    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods().forEach(pod -> {
            boolean isOff = Trees.child(pod.spec(), LINKS)
                    .filter(flag -> flag instanceof Node.Flag found && !found.value())
                    .isPresent();
            if (!isOff) {
                findings.add(
                        DiagnosticCode.SERVICE_LINKS_ON,
                        pod.owner(),
                        Trees.child(pod.spec(), LINKS).orElse(pod.spec()),
                        "lets Kubernetes make variables out of every Service of the namespace",
                        "Set `enableServiceLinks: false`.");
            }
        });
    }
}
