package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * In a team's namespace each NetworkPolicy is about some pod, and each pod has one. A policy whose labels nobody has allows
 * nothing, and says nothing. Where no pod is rendered, they come from elsewhere.
 */
final class PoliciesFindPods implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Namespace")
                .filter(Rendered::isNamespaceOfTeam)
                .filter(namespace -> batch.isWhole(namespace.name()))
                .forEach(namespace -> look(batch, namespace.name(), findings));
    }

    private static void look(Batch batch, String namespace, Findings findings) {
        var pods = batch.podsIn(namespace).toList();
        var policies = batch.of("NetworkPolicy")
                .filter(policy -> policy.namespace().equals(namespace))
                .map(Policy::of)
                .toList();
        if (pods.isEmpty()) {
            return;
        }
        policies.stream().filter(policy -> policy.isAboutNoneOf(pods)).forEach(policy -> {
            var place = policy.object().at("spec", "podSelector");
            findings.add(
                    DiagnosticCode.POLICY_MISSES_PODS,
                    policy.object(),
                    place.orElse(policy.object().object()),
                    "is about pods that no object of the namespace makes",
                    "Let its `podSelector` be labels that a Deployment's pods have.");
        });
        pods.stream()
                .filter(pod ->
                        policies.stream().noneMatch(policy -> policy.pods().matches(pod.labels())))
                .forEach(pod -> findings.add(
                        DiagnosticCode.POLICY_MISSES_PODS,
                        pod.owner(),
                        pod.spec(),
                        "makes pods that no NetworkPolicy is about, so that everybody may talk to them",
                        "Bring the template `networkpolicy-default-deny.yaml.jte` back."));
    }

    private record Policy(Rendered object, Selector pods) {
        static Policy of(Rendered object) {
            return new Policy(object, Selector.of(object.at("spec", "podSelector")));
        }

        boolean isAboutNoneOf(List<Pod> rendered) {
            return !pods.takesAll() && rendered.stream().noneMatch(pod -> pods.matches(pod.labels()));
        }
    }
}
