package dev.fontysvenlo.idp.render.promise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rendered policies with their bindings, which answer as the API server's admission does. */
final class Admission {
    private final Map<String, AdmissionPolicy> policies = new TreeMap<>();
    private final List<RenderedObject> bindings;

    private Admission(RenderedCluster cluster) {
        cluster.all("ValidatingAdmissionPolicy")
                .forEach(policy -> policies.put(policy.name(), new AdmissionPolicy(policy)));
        bindings = cluster.all("ValidatingAdmissionPolicyBinding");
    }

    static Admission of(RenderedCluster cluster) {
        return new Admission(cluster);
    }

    List<AdmissionPolicy> policies() {
        return List.copyOf(policies.values());
    }

    /** Why the object is refused, each sentence with the policy before it; empty when it is let in. */
    List<String> refusals(Attempt attempt) {
        return bindings.stream()
                .filter(binding -> binding.texts("/spec/validationActions").contains("Deny"))
                .filter(binding -> selects(binding, attempt))
                .flatMap(binding -> refusals(binding, attempt))
                .toList();
    }

    private Stream<String> refusals(RenderedObject binding, Attempt attempt) {
        var name = binding.text("/spec/policyName");
        var policy = policies.get(name);
        return policy == null ? Stream.of() : policy.refusals(attempt).stream().map(message -> name + ": " + message);
    }

    private static boolean selects(RenderedObject binding, Attempt attempt) {
        return new Selector(binding.at("/spec/matchResources/namespaceSelector"))
                .matches(attempt.namespace().fields("/metadata/labels"));
    }
}
