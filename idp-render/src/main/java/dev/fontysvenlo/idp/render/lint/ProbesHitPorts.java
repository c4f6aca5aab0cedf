package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Optional;

/** A probe of a port that the container does not declare fails for ever, or hits another program. */
final class ProbesHitPorts implements LintRule {
    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");
    private static final List<String> WAYS = List.of("httpGet", "tcpSocket", "grpc");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods().forEach(pod -> pod.allContainers().forEach(container -> look(pod, container, findings)));
    }

    private static void look(Pod pod, Node container, Findings findings) {
        for (String probe : PROBES) {
            for (String way : WAYS) {
                Rendered.at(container, probe, way, "port")
                        .filter(port -> !isDeclared(port, container))
                        .ifPresent(port -> findings.add(
                                DiagnosticCode.PROBE_MISSES_PORT,
                                pod.owner(),
                                port,
                                "has a " + probe + " on a port that container `" + Trees.text(container, "name")
                                        + "` does not declare",
                                "Probe a port that is listed under `ports`, or list it there."));
            }
        }
    }

    private static boolean isDeclared(Node port, Node container) {
        return Trees.items(container, "ports").stream().anyMatch(declared -> isSame(port, declared));
    }

    private static boolean isSame(Node port, Node declared) {
        if (port instanceof Node.Text name) {
            return name.value().equals(Trees.text(declared, "name"));
        }
        var number = Optional.of(port).filter(Node.Number.class::isInstance).map(node -> ((Node.Number) node).value());
        return number.isPresent() && number.equals(Trees.number(declared, "containerPort"));
    }
}
