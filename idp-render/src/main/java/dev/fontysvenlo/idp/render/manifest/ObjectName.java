package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/** What makes a Kubernetes object the same object: API group, kind, namespace and name; absent ones are empty. */
public record ObjectName(String apiVersion, String kind, String namespace, String name) {
    static final int HASH_LENGTH = 8;

    /** What the object says of itself; what is missing or no text reads as empty. */
    public static ObjectName of(Node.Mapping object) {
        var metadata = object.get("metadata");
        return new ObjectName(
                text(object.get("apiVersion")),
                text(object.get("kind")),
                text(metadata.flatMap(node -> field(node, "namespace"))),
                text(metadata.flatMap(node -> field(node, "name"))));
    }

    /** Two versions of one API hold the same objects. */
    public String identity() {
        int slash = apiVersion.indexOf('/');
        return (slash < 0 ? "" : apiVersion.substring(0, slash)) + "|" + kind + "|" + namespace + "|" + name;
    }

    /** A kustomization is no object of a cluster: it has no name, and there is one in each folder. */
    public boolean isKustomization() {
        return kind.equals("Kustomization") && apiVersion.startsWith("kustomize.config.k8s.io/");
    }

    /** Argo CD and its Image Updater look for their objects in the cluster they run in. */
    boolean isOfArgo() {
        return apiVersion.startsWith("argoproj.io/") || apiVersion.startsWith("argocd-image-updater.argoproj.io/");
    }

    /** The hash that ends a name such as {@code db-init-1-0123abcd}, empty when none does. */
    public static String hashOf(String name) {
        int start = name.length() - HASH_LENGTH;
        boolean hashed = start > 1 && name.charAt(start - 1) == '-' && isHash(name, start);
        return hashed ? name.substring(start) : "";
    }

    static boolean isHash(String text, int start) {
        if (start + HASH_LENGTH > text.length()) {
            return false;
        }
        for (int i = start; i < start + HASH_LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    ObjectName replace(String text, String by) {
        return new ObjectName(apiVersion, kind, namespace.replace(text, by), name.replace(text, by));
    }

    private static Optional<Node> field(Node node, String name) {
        return node instanceof Node.Mapping mapping ? mapping.get(name) : Optional.empty();
    }

    private static String text(Optional<Node> node) {
        return node.filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .map(Node.Text::value)
                .orElse("");
    }
}
