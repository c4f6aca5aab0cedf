package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;

/**
 * What an object names is there: among the objects of the unit, or, for a Secret, made in the cluster by whom a Role of
 * the namespace allows to make it under that name. In namespaces that are no team's an admin makes Secrets by hand.
 */
final class ReferencesResolve implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods()
                .filter(pod -> batch.isWhole(pod.owner().namespace()))
                .forEach(pod -> new Look(batch, pod.owner(), findings).ofPod(pod));
        batch.objects().stream()
                .filter(object -> batch.isWhole(object.namespace()))
                .forEach(object -> new Look(batch, object, findings).ownReferences());
    }

    /** Kubernetes puts it into every namespace. */
    private static final String ROOT_CERTIFICATE = "kube-root-ca.crt";

    private record Look(Batch batch, Rendered object, Findings findings) {
        void ofPod(Pod pod) {
            named(pod.spec(), "serviceAccountName", "ServiceAccount");
            Trees.items(pod.spec(), "imagePullSecrets").forEach(secret -> named(secret, "name", "Secret"));
            for (Node volume : pod.volumes()) {
                Trees.child(volume, "configMap").ifPresent(map -> named(map, "name", "ConfigMap"));
                Trees.child(volume, "secret").ifPresent(secret -> named(secret, "secretName", "Secret"));
                Trees.child(volume, "persistentVolumeClaim")
                        .ifPresent(claim -> named(claim, "claimName", "PersistentVolumeClaim"));
                Rendered.at(volume, "projected").stream()
                        .flatMap(projected -> Trees.items(projected, "sources").stream())
                        .forEach(this::source);
            }
            pod.allContainers().forEach(this::container);
        }

        private void source(Node source) {
            Trees.child(source, "configMap").ifPresent(map -> named(map, "name", "ConfigMap"));
            Trees.child(source, "secret").ifPresent(secret -> named(secret, "name", "Secret"));
        }

        private void container(Node container) {
            for (Node variable : Trees.items(container, "env")) {
                Rendered.at(variable, "valueFrom", "secretKeyRef").ifPresent(key -> named(key, "name", "Secret"));
                Rendered.at(variable, "valueFrom", "configMapKeyRef").ifPresent(key -> named(key, "name", "ConfigMap"));
            }
            for (Node from : Trees.items(container, "envFrom")) {
                Trees.child(from, "secretRef").ifPresent(secret -> named(secret, "name", "Secret"));
                Trees.child(from, "configMapRef").ifPresent(map -> named(map, "name", "ConfigMap"));
            }
        }

        void ownReferences() {
            if (object.is("RoleBinding")) {
                object.at("roleRef")
                        .filter(role -> Trees.text(role, "kind").equals("Role"))
                        .ifPresent(role -> named(role, "name", "Role"));
            }
            if (object.is("ServiceAccount")) {
                Trees.items(object.object(), "imagePullSecrets").forEach(secret -> named(secret, "name", "Secret"));
            }
            if (object.is("Middleware")) {
                object.at("spec", "chain").stream()
                        .flatMap(chain -> Trees.items(chain, "middlewares").stream())
                        .forEach(other -> named(other, "name", "Middleware"));
            }
            if (object.is("IngressRoute")) {
                for (Node route : Trees.items(object.spec(), "routes")) {
                    Trees.items(route, "middlewares").forEach(other -> named(other, "name", "Middleware"));
                    Trees.items(route, "services").forEach(this::service);
                }
            }
        }

        private void service(Node service) {
            boolean isService = !Trees.text(service, "kind").equals("TraefikService");
            named(service, "name", isService ? "Service" : "TraefikService");
            var port = Trees.text(service, "port");
            var target = batch.find("Service", object.namespace(), Trees.text(service, "name"));
            if (isService
                    && !port.isEmpty()
                    && target.filter(found -> !hasPort(found, port)).isPresent()) {
                find(
                        service,
                        "leads to port `" + port + "` of Service `" + Trees.text(service, "name")
                                + "`, which has no such port");
            }
        }

        private static boolean hasPort(Rendered service, String port) {
            return Trees.items(service.spec(), "ports").stream()
                    .anyMatch(own -> Trees.text(own, "name").equals(port));
        }

        private void named(Node reference, String field, String kind) {
            var name = Trees.text(reference, field);
            boolean there = name.isEmpty()
                    || Trees.flag(reference, "optional")
                    || kind.equals("ConfigMap") && name.equals(ROOT_CERTIFICATE)
                    || batch.find(kind, object.namespace(), name).isPresent()
                    || kind.equals("Secret") && (!object.isOfTeam() || isMadeInTheCluster(name));
            if (!there) {
                find(
                        Trees.child(reference, field).orElse(reference),
                        "names the " + kind + " `" + name + "`, which is not there");
            }
        }

        private boolean isMadeInTheCluster(String secret) {
            return batch.of("Role")
                    .filter(role -> role.namespace().equals(object.namespace()))
                    .flatMap(role -> Trees.items(role.object(), "rules").stream())
                    .anyMatch(rule -> Trees.texts(rule, "resources").equals(List.of("secrets"))
                            && Trees.texts(rule, "resourceNames").contains(secret)
                            && Trees.texts(rule, "verbs").contains("patch"));
        }

        private void find(Node place, String clause) {
            findings.add(
                    DiagnosticCode.REFERENCE_DANGLES,
                    object,
                    place,
                    clause,
                    "Correct the name, or render the object in the same namespace.");
        }
    }
}
