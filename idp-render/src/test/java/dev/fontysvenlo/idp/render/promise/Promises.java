package dev.fontysvenlo.idp.render.promise;

import static dev.fontysvenlo.idp.render.promise.Promise.Damage.edit;
import static dev.fontysvenlo.idp.render.promise.Promise.Damage.without;

import java.util.List;

/** The promises of the manual; the damages are for the example {@code shared-registry-project}, with its two teams. */
final class Promises {
    static final String TEAM = "web1-2026-group01";
    static final String OTHER = "web1-2026-group02";

    private static final String RESTRICTED = "pod-security.kubernetes.io/enforce: restricted";
    private static final String HOST = "idp.example.org/host: " + TEAM;
    private static final String PREFIX = "web1-2026/group01-";

    private Promises() {}

    static List<Promise> all() {
        return List.of(
                new Promise(
                        "Each team has its own namespace",
                        Isolation::namespaces,
                        List.of(
                                without("Namespace", TEAM),
                                without("AppProject", TEAM),
                                edit("AppProject", TEAM, "namespace: " + TEAM, "namespace: \"*\""))),
                new Promise(
                        "A database user reaches only its own database",
                        Isolation::credentials,
                        List.of(
                                edit("Deployment", "backend", "name: db-credentials", "name: postgres-admin"),
                                edit("Role", "bootstrap", "    verbs:", "      - postgres-admin\n    verbs:"),
                                without("NetworkPolicy", "allow-to-postgresql"))),
                new Promise(
                        "Images come from the team's own place in the registry",
                        RegistryPlaces::broken,
                        List.of(
                                without("ConfigMap", "harbor-" + TEAM),
                                edit("ConfigMap", "harbor-" + TEAM, "project\": \"web1-2026", "project\": \"web2-2026"),
                                edit(
                                        "ConfigMap",
                                        "harbor-" + TEAM,
                                        "namespace\": \"idp-bootstrap",
                                        "namespace\": \"" + TEAM),
                                edit("ConfigMap", "harbor-" + TEAM, "kind\": \"pull", "kind\": \"push"),
                                without("ValidatingAdmissionPolicy", "tenant-images"),
                                without("ValidatingAdmissionPolicyBinding", "tenant-images"),
                                edit("Namespace", TEAM, PREFIX, "web1-2026/"))),
                new Promise(
                        "The resources of the cluster are limited",
                        Limits::broken,
                        List.of(
                                without("ResourceQuota", "team"),
                                without("LimitRange", "team"),
                                edit("ResourceQuota", "team", "    limits.memory", "    other"),
                                edit("Deployment", "backend", "            limits:", "            other:"))),
                new Promise(
                        "The applications of Argo CD are kept apart",
                        Projects::separation,
                        List.of(
                                without("AppProject", "default"),
                                without("AppProject", TEAM),
                                edit("AppProject", TEAM, "clusterResourceWhitelist: []", "other: []"),
                                edit("AppProject", TEAM, "get, " + TEAM + "/*", "get, */*"),
                                edit("ApplicationSet", "web1-2026", "project: \"{{ .team }}\"", "project: default"))),
                new Promise(
                        "No team reaches another team",
                        Isolation::network,
                        List.of(
                                edit("NetworkPolicy", "allow-own-pods", "- podSelector: {}", "- namespaceSelector: {}"),
                                edit("NetworkPolicy", "allow-to-internet", "10.0.0.0/8", "10.128.0.0/9"))),
                new Promise(
                        "No team changes the platform",
                        Projects::infrastructure,
                        List.of(
                                without("AppProject", "tenant-defaults"),
                                without("ValidatingAdmissionPolicy", "tenant-reserved-kinds"),
                                without("ValidatingAdmissionPolicyBinding", "tenant-reserved-kinds"),
                                edit("AppProject", TEAM, "kind: ConfigMap", "kind: NetworkPolicy"))),
                new Promise(
                        "No container has privileges",
                        PodSecurity::broken,
                        List.of(
                                edit("Namespace", TEAM, RESTRICTED, "pod-security.kubernetes.io/enforce: baseline"),
                                edit("Deployment", "backend", "runAsNonRoot: true", "runAsNonRoot: false"),
                                edit("Deployment", "backend", "                - ALL", "                - NET_RAW"),
                                edit("Deployment", "backend", "emptyDir:", "hostPath:"),
                                without("ValidatingAdmissionPolicy", "tenant-namespaces"))),
                new Promise(
                        "Nothing of a team reaches the API of Kubernetes",
                        ApiAccess::broken,
                        List.of(
                                without("ServiceAccount", "default"),
                                edit("ServiceAccount", "app", "Token: false", "Token: true"),
                                edit("Deployment", "backend", "Token: false", "Token: true"),
                                edit("RoleBinding", "bootstrap", "namespace: idp-bootstrap", "namespace: " + TEAM),
                                without("ValidatingAdmissionPolicy", "tenant-pods"),
                                edit("NetworkPolicy", "allow-to-internet", "              - 10.0.0.0/8\n", ""))),
                new Promise(
                        "No team uses a host or an image of somebody else",
                        Refusals::hosts,
                        List.of(
                                without("ValidatingAdmissionPolicy", "tenant-routes"),
                                without("ValidatingAdmissionPolicyBinding", "tenant-routes"),
                                without("ValidatingAdmissionPolicy", "tenant-images"),
                                edit("Namespace", TEAM, HOST, "idp.example.org/host: " + OTHER))),
                new Promise(
                        "No secret value stands in Git",
                        Secrets::broken,
                        List.of(new Promise.Damage(
                                "a Secret with a value",
                                cluster ->
                                        cluster.with(RenderedObject.of("teams/" + TEAM + "/app/secret.yaml", """
                                        apiVersion: v1
                                        kind: Secret
                                        metadata:
                                          name: mine
                                        stringData:
                                          password: guess
                                        """))))));
    }
}
