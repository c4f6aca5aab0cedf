package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Alike;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.List;

/**
 * Kubernetes asks each program of a team that answers at a port whether it is ready and whether it lives, and has more
 * patience with the second question: else whoever is busy for a moment is killed for it.
 */
final class DeploymentsAreProbed implements LintRule {
    private static final List<String> WAYS = List.of("httpGet", "tcpSocket", "grpc", "exec");
    private static final String READY = "readinessProbe";
    private static final String ALIVE = "livenessProbe";

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Deployment")
                .filter(Rendered::isOfTeam)
                .flatMap(deployment -> deployment.pod().stream())
                .forEach(pod -> pod.containers().stream()
                        .filter(container -> !Trees.items(container, "ports").isEmpty())
                        .forEach(container -> look(pod, container, findings)));
    }

    private static void look(Pod pod, Node container, Findings findings) {
        var name = Trees.text(container, "name");
        for (String probe : List.of(READY, ALIVE)) {
            if (Trees.child(container, probe).isEmpty()) {
                add(
                        pod,
                        container,
                        "has no " + probe + " for container `" + name + "`",
                        "Add one of the port that the container declares.",
                        findings);
            }
        }
        Trees.child(container, ALIVE)
                .filter(alive -> Trees.child(container, READY)
                        .filter(ready -> isAsHasty(alive, ready))
                        .isPresent())
                .ifPresent(alive -> add(
                        pod,
                        alive,
                        "kills container `" + name + "` as soon as it is not ready",
                        "Ask another question in the " + ALIVE + ", or raise its `failureThreshold`.",
                        findings));
    }

    private static boolean isAsHasty(Node alive, Node ready) {
        return WAYS.stream().allMatch(way -> Alike.are(Trees.child(alive, way), Trees.child(ready, way)))
                && patience(alive).compareTo(patience(ready)) <= 0;
    }

    /** In seconds, with what Kubernetes takes where nothing is said. */
    private static BigDecimal patience(Node probe) {
        return Trees.number(probe, "periodSeconds")
                .orElse(BigDecimal.TEN)
                .multiply(Trees.number(probe, "failureThreshold").orElse(BigDecimal.valueOf(3)));
    }

    private static void add(Pod pod, Node place, String clause, String hint, Findings findings) {
        findings.add(DiagnosticCode.NOT_PROBED, pod.owner(), place, clause, hint);
    }
}
