package dev.fontysvenlo.idp.render.change;

import java.util.Set;

/** What the kinds of objects are for, as far as a reviewer must know; a kind in no set is an ordinary one. */
final class Kinds {
    /** With the object goes what somebody has stored. */
    static final Set<String> DATA = Set.of(
            "Namespace",
            "PersistentVolumeClaim",
            "PersistentVolume",
            "StatefulSet",
            "CustomResourceDefinition",
            "Cluster",
            "Database");

    /** Objects that forbid; without them more is allowed. */
    static final Set<String> GUARDS = Set.of(
            "NetworkPolicy",
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding",
            "ValidatingWebhookConfiguration",
            "MutatingAdmissionPolicy",
            "MutatingAdmissionPolicyBinding");

    /** Objects that allow. */
    static final Set<String> RIGHTS =
            Set.of("Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding", "AppProject", "ServiceAccount");

    /** Objects that lead from outside to inside. */
    static final Set<String> ROUTES = Set.of(
            "Ingress",
            "IngressRoute",
            "IngressRouteTCP",
            "IngressRouteUDP",
            "HTTPRoute",
            "GRPCRoute",
            "TLSRoute",
            "Gateway");

    static final Set<String> LIMITS =
            Set.of("ResourceQuota", "LimitRange", "HorizontalPodAutoscaler", "PodDisruptionBudget", "PriorityClass");

    /** What runs pods. */
    static final Set<String> WORKLOADS =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob", "Pod");

    private Kinds() {}
}
