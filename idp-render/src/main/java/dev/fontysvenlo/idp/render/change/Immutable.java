package dev.fontysvenlo.idp.render.change;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields that Kubernetes refuses to change, so that Argo CD would fail at the sync. Source: the validation of updates in
 * the API server ({@code pkg/apis/.../validation}), of Kubernetes 1.36.
 */
final class Immutable {
    /** Everything below these beginnings. */
    private static final Map<String, List<List<String>>> FORBIDDEN = Map.ofEntries(
            Map.entry("Deployment", List.of(List.of("spec", "selector"))),
            Map.entry("ReplicaSet", List.of(List.of("spec", "selector"))),
            Map.entry("DaemonSet", List.of(List.of("spec", "selector"))),
            Map.entry(
                    "Job",
                    List.of(
                            List.of("spec", "selector"),
                            List.of("spec", "template"),
                            List.of("spec", "completionMode"),
                            List.of("spec", "podFailurePolicy"),
                            List.of("spec", "successPolicy"),
                            List.of("spec", "managedBy"),
                            List.of("spec", "backoffLimitPerIndex"),
                            List.of("spec", "completions"))),
            Map.entry("RoleBinding", List.of(List.of("roleRef"))),
            Map.entry("ClusterRoleBinding", List.of(List.of("roleRef"))),
            Map.entry(
                    "StorageClass",
                    List.of(
                            List.of("provisioner"),
                            List.of("parameters"),
                            List.of("reclaimPolicy"),
                            List.of("volumeBindingMode"))),
            Map.entry("PriorityClass", List.of(List.of("value"), List.of("preemptionPolicy"))),
            Map.entry("ResourceQuota", List.of(List.of("spec", "scopes"))),
            Map.entry("IngressClass", List.of(List.of("spec", "controller"))),
            Map.entry("Service", List.of(List.of("spec", "clusterIP"), List.of("spec", "clusterIPs"))),
            Map.entry("Secret", List.of(List.of("type"))));

    /** Of a StatefulSet and of a claim all of the spec is fixed, but for these. */
    private static final Map<String, Set<String>> ALLOWED_OF_SPEC = Map.of(
            "StatefulSet",
            Set.of(
                    "replicas",
                    "ordinals",
                    "template",
                    "updateStrategy",
                    "revisionHistoryLimit",
                    "persistentVolumeClaimRetentionPolicy",
                    "minReadySeconds"),
            "PersistentVolumeClaim",
            Set.of("resources", "volumeAttributesClassName"));

    private Immutable() {}

    /** Whether an update of the object must leave this field as it is. */
    static boolean holds(RenderedObject before, FieldPath path) {
        var kind = before.kind();
        if (path.startsWith("metadata", "namespace")) {
            return true;
        }
        if (path.startsWith("spec") && path.segments().size() > 1 && ALLOWED_OF_SPEC.containsKey(kind)) {
            return !ALLOWED_OF_SPEC
                    .getOrDefault(kind, Set.of())
                    .contains(path.segments().get(1));
        }
        if (before.text("immutable").equals("true")) {
            return path.startsWith("data") || path.startsWith("binaryData") || path.startsWith("immutable");
        }
        return FORBIDDEN.getOrDefault(kind, List.of()).stream()
                .anyMatch(fixed -> path.startsWith(fixed.toArray(String[]::new)));
    }
}
