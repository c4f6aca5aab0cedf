package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;

/** A Service that selects nothing, or leads to a port that nobody has, answers nobody and says nothing. */
final class ServicesFindPods implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Service")
                .filter(service -> service.at("spec", "selector").isPresent())
                .forEach(service -> look(service, batch, findings));
    }

    private static void look(Rendered service, Batch batch, Findings findings) {
        var selector = Rendered.texts(service.at("spec", "selector"));
        var pods = batch.podsIn(service.namespace())
                .filter(pod -> pod.matches(selector))
                .toList();
        if (pods.isEmpty()) {
            findings.add(
                    DiagnosticCode.SERVICE_WITHOUT_PODS,
                    service,
                    service.at("spec", "selector").orElse(service.object()),
                    "selects pods that no object of the unit makes",
                    "Let its selector be labels that a Deployment's pods have.");
        } else {
            Trees.items(service.spec(), "ports").forEach(port -> look(service, port, pods, findings));
        }
    }

    private static void look(Rendered service, Node port, List<Pod> pods, Findings findings) {
        var target = Trees.text(port, "targetPort");
        if (!target.isEmpty()
                && pods.stream()
                        .flatMap(pod -> pod.ports().stream())
                        .noneMatch(own -> Trees.text(own, "name").equals(target))) {
            findings.add(
                    DiagnosticCode.SERVICE_WITHOUT_PODS,
                    service,
                    Trees.child(port, "targetPort").orElse(port),
                    "leads to port `" + target + "`, which no container of its pods declares",
                    "Name a port of the container.");
        }
    }
}
