package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/** A request above its limit, or a limit above what the namespace allows one container, is refused. */
final class RequestsWithinLimits implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods()
                .forEach(pod -> pod.allContainers().forEach(container -> {
                    above(
                            pod,
                            container,
                            "requests",
                            Rendered.at(container, "resources", "limits"),
                            "its limit",
                            findings);
                    batch.of("LimitRange")
                            .filter(range ->
                                    range.namespace().equals(pod.owner().namespace()))
                            .flatMap(range -> Trees.items(range.spec(), "limits").stream())
                            .filter(limit -> Trees.text(limit, "type").equals("Container"))
                            .forEach(limit -> above(
                                    pod,
                                    container,
                                    "limits",
                                    Trees.child(limit, "max"),
                                    "what the namespace allows",
                                    findings));
                }));
    }

    private static void above(
            Pod pod, Node container, String what, Optional<Node> bounds, String whose, Findings findings) {
        Rendered.at(container, "resources", what)
                .filter(Node.Mapping.class::isInstance)
                .ifPresent(values -> ((Node.Mapping) values).entries().forEach(entry -> {
                    var value = Amount.of(entry.value());
                    var bound = bounds.flatMap(node -> Trees.child(node, entry.key()))
                            .flatMap(Amount::of);
                    if (value.isPresent() && bound.isPresent() && value.get().compareTo(bound.get()) > 0) {
                        findings.add(
                                DiagnosticCode.REQUEST_ABOVE_LIMIT,
                                pod.owner(),
                                entry.value(),
                                (what.equals("requests") ? "requests" : "allows itself") + " more " + entry.key()
                                        + " for container `" + Trees.text(container, "name") + "` than " + whose,
                                "Lower `resources." + what + "." + entry.key() + "`, or raise the bound.");
                    }
                }));
    }
}
