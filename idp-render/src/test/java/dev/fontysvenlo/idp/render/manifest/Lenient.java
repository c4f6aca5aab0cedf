package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Clusters that take whatever stands in an object of some kinds, for tests of what else is asked of a file. */
final class Lenient {
    private static final List<String> KINDS = List.of(
            "v1 ConfigMap",
            "v1 Namespace",
            "v1 Secret",
            "v1 ServiceAccount",
            "apps/v1 Deployment",
            "apps/v1beta1 Deployment",
            "example.org/v1 Deployment",
            "argoproj.io/v1alpha1 Application",
            "argoproj.io/v1alpha1 AppProject",
            "argoproj.io/v1alpha1 ApplicationSet",
            "flux.example.org/v1beta1 Kustomization",
            "rbac.authorization.k8s.io/v1 ClusterRole");

    private Lenient() {}

    static Map<String, Supplier<SchemaPack>> clusters() {
        var text = KINDS.stream()
                .map(kind -> "kind " + kind + " any unknown\n")
                .collect(Collectors.joining("", "pack 1 kubernetes 1.36 enums\n", "type any {}\n"));
        var pack = SchemaPack.parse(text).orElseThrow();
        return Map.of("prod", () -> pack, "second", () -> pack);
    }
}
