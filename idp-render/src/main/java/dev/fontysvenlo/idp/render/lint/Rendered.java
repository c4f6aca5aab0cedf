package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One object as it was rendered.
 *
 * @param path relative to {@code rendered/}
 * @param template relative to the root
 */
public record Rendered(String path, String template, Node.Mapping object, int size) {
    String kind() {
        return Trees.text(object, "kind");
    }

    boolean is(String... kinds) {
        return List.of(kinds).contains(kind());
    }

    String group() {
        var apiVersion = Trees.text(object, "apiVersion");
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    public String name() {
        return Trees.text(metadata(), "name");
    }

    String namespace() {
        return Trees.text(metadata(), "namespace");
    }

    String cluster() {
        return path.substring(0, path.indexOf('/'));
    }

    boolean isOfTeam() {
        return path.startsWith("/teams/", path.indexOf('/'));
    }

    /** Of what Argo CD syncs together. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    Node metadata() {
        return Trees.child(object, "metadata").orElse(object);
    }

    Node spec() {
        return Trees.child(object, "spec").orElse(new Node.Mapping(object.location(), List.of()));
    }

    /** The value at these fields, one inside the other. */
    Optional<Node> at(String... fields) {
        return at(object, fields);
    }

    static Optional<Node> at(Node node, String... fields) {
        Optional<Node> found = Optional.of(node);
        for (String field : fields) {
            found = found.flatMap(parent -> Trees.child(parent, field));
        }
        return found;
    }

    Map<String, String> labels() {
        return texts(Trees.child(metadata(), "labels"));
    }

    String annotation(String key) {
        return Trees.child(metadata(), "annotations")
                .map(annotations -> Trees.text(annotations, key))
                .orElse("");
    }

    /** The pods that the object makes, of any kind of object that makes some. */
    Optional<Pod> pod() {
        return switch (kind()) {
            case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job" ->
                at("spec", "template").map(template -> Pod.of(this, template));
            case "CronJob" -> at("spec", "jobTemplate", "spec", "template").map(template -> Pod.of(this, template));
            case "Pod" -> Optional.of(Pod.of(this, object));
            default -> Optional.empty();
        };
    }

    /** Whether the object is the namespace of a team. */
    boolean isNamespaceOfTeam() {
        return kind().equals("Namespace") && labels().keySet().stream().anyMatch(label -> label.endsWith("/team"));
    }

    /** The texts of a mapping by key. */
    static Map<String, String> texts(Optional<Node> node) {
        var texts = new TreeMap<String, String>();
        node.filter(Node.Mapping.class::isInstance)
                .ifPresent(mapping -> ((Node.Mapping) mapping).entries().forEach(entry -> {
                    if (entry.value() instanceof Node.Text text) {
                        texts.put(entry.key(), text.value());
                    }
                }));
        return texts;
    }
}
