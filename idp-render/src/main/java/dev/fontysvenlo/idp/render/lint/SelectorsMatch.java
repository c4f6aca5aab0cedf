package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.Optional;

/** An API server refuses a workload whose selector does not select its own pods. */
final class SelectorsMatch implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet")
                .forEach(object -> object.pod()
                        .ifPresent(pod -> object.at("spec", "selector", "matchLabels")
                                .ifPresent(selector -> Rendered.texts(Optional.of(selector))
                                        .forEach((key, value) -> {
                                            if (!value.equals(pod.labels().getOrDefault(key, ""))) {
                                                findings.add(
                                                        DiagnosticCode.SELECTOR_MISSES_PODS,
                                                        object,
                                                        selector,
                                                        "selects pods with `" + key + ": " + value
                                                                + "`, which its own pods do not have",
                                                        "Give the pods' template that label, or take it out of the selector.");
                                            }
                                        }))));
    }
}
