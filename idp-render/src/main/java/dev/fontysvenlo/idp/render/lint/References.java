package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that one object names and that must be somewhere for it to work. */
final class References {
    private static final String RIGHTS = "rbac.authorization.k8s.io";
    private static final String TRAEFIK = "traefik.io";

    private final Rendered object;
    private final List<Reference> found = new ArrayList<>();

    private References(Rendered object) {
        this.object = object;
    }

    static List<Reference> of(Rendered object) {
        var references = new References(object);
        object.pod().ifPresent(references::pod);
        references.own();
        return references.found;
    }

    private void pod(Pod pod) {
        named("", "ServiceAccount", pod.spec(), "serviceAccountName");
        Trees.items(pod.spec(), "imagePullSecrets").forEach(secret -> named("", "Secret", secret, "name"));
        for (Node volume : pod.volumes()) {
            Trees.child(volume, "configMap").ifPresent(map -> named("", "ConfigMap", map, "name"));
            Trees.child(volume, "secret").ifPresent(secret -> named("", "Secret", secret, "secretName"));
            Trees.child(volume, "persistentVolumeClaim")
                    .ifPresent(claim -> named("", "PersistentVolumeClaim", claim, "claimName"));
            Trees.child(volume, "projected").stream()
                    .flatMap(projected -> Trees.items(projected, "sources").stream())
                    .forEach(this::source);
        }
        pod.allContainers().forEach(this::container);
    }

    private void source(Node source) {
        Trees.child(source, "configMap").ifPresent(map -> named("", "ConfigMap", map, "name"));
        Trees.child(source, "secret").ifPresent(secret -> named("", "Secret", secret, "name"));
    }

    private void container(Node container) {
        for (Node variable : Trees.items(container, "env")) {
            Trees.child(variable, "valueFrom").ifPresent(from -> {
                Trees.child(from, "secretKeyRef").ifPresent(key -> named("", "Secret", key, "name"));
                Trees.child(from, "configMapKeyRef").ifPresent(key -> named("", "ConfigMap", key, "name"));
            });
        }
        for (Node from : Trees.items(container, "envFrom")) {
            Trees.child(from, "secretRef").ifPresent(secret -> named("", "Secret", secret, "name"));
            Trees.child(from, "configMapRef").ifPresent(map -> named("", "ConfigMap", map, "name"));
        }
    }

    private void own() {
        switch (object.kind()) {
            case "RoleBinding", "ClusterRoleBinding" -> binding();
            case "ServiceAccount" ->
                Trees.items(object.object(), "imagePullSecrets").forEach(secret -> named("", "Secret", secret, "name"));
            case "Middleware" ->
                object.at("spec", "chain").stream()
                        .flatMap(chain -> Trees.items(chain, "middlewares").stream())
                        .forEach(other -> named(TRAEFIK, "Middleware", other, "name"));
            case "IngressRoute" -> route();
            case "Application" -> application(object.at("spec"));
            case "ApplicationSet" -> application(object.at("spec", "template", "spec"));
            default -> {
                // names nothing
            }
        }
    }

    private void binding() {
        object.at("roleRef")
                .filter(role -> Trees.text(role, "kind").equals("Role"))
                .ifPresent(role -> named(RIGHTS, "Role", role, "name"));
        Trees.items(object.object(), "subjects").stream()
                .filter(subject -> Trees.text(subject, "kind").equals("ServiceAccount"))
                .forEach(subject -> named("", "ServiceAccount", subject, "name"));
    }

    private void route() {
        for (Node route : Trees.items(object.spec(), "routes")) {
            Trees.items(route, "middlewares").forEach(other -> named(TRAEFIK, "Middleware", other, "name"));
            for (Node service : Trees.items(route, "services")) {
                boolean isService = !Trees.text(service, "kind").equals("TraefikService");
                named(isService ? "" : TRAEFIK, isService ? "Service" : "TraefikService", service, "name");
            }
        }
        object.at("spec", "tls", "options").ifPresent(options -> named(TRAEFIK, "TLSOption", options, "name"));
    }

    /** What a template of an ApplicationSet leaves open, nobody knows here. */
    private void application(Optional<Node> spec) {
        spec.ifPresent(application -> {
            var project = Trees.text(application, "project");
            if (!project.contains("{{") && !project.equals("default")) {
                named("argoproj.io", "AppProject", application, "project");
            }
            var namespace = Rendered.at(application, "destination", "namespace");
            var name = Rendered.at(application, "destination")
                    .map(destination -> Trees.text(destination, "namespace"))
                    .orElse("");
            boolean isMade = Rendered.at(application, "syncPolicy")
                    .filter(policy -> Trees.texts(policy, "syncOptions").contains("CreateNamespace=true"))
                    .isPresent();
            if (!isMade && !name.isEmpty() && !name.contains("{{")) {
                namespace.ifPresent(place -> found.add(new Reference("", "Namespace", "", name, place)));
            }
        });
    }

    /** A name with an at sign is one of Traefik's other sources. */
    private void named(String group, String kind, Node reference, String field) {
        var name = Trees.text(reference, field);
        var elsewhere = Trees.text(reference, "namespace");
        if (!name.isEmpty() && name.indexOf('@') < 0 && !Trees.flag(reference, "optional")) {
            found.add(new Reference(
                    group,
                    kind,
                    elsewhere.isEmpty() ? object.namespace() : elsewhere,
                    name,
                    Trees.child(reference, field).orElse(reference)));
        }
    }

    /**
     * The name of another object.
     *
     * @param place where it is named
     */
    record Reference(String group, String kind, String namespace, String name, Node place) {
        /** Kubernetes itself puts this one into every namespace. */
        boolean isAlwaysThere() {
            return kind.equals("ConfigMap") && name.equals("kube-root-ca.crt")
                    || kind.equals("ServiceAccount") && name.equals("default");
        }

        /** Whether it is one of Argo CD's own, which all clusters have in common. */
        boolean isOfArgo() {
            return group.equals("argoproj.io");
        }
    }
}
