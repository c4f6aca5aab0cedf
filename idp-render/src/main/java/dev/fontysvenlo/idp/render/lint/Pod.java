package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the pods of an object will be like.
 *
 * @param template with the metadata of the pods, and their spec
 */
record Pod(Rendered owner, Map<String, String> labels, Node template, Node spec) {

    /** The labels as they are written, if there are any. */
    List<Node> labelNodes() {
        return Rendered.at(template, "metadata", "labels").stream().toList();
    }

    List<Node> containers() {
        return Trees.items(spec, "containers");
    }

    /** Those that run before the others too. */
    List<Node> allContainers() {
        var all = new ArrayList<>(Trees.items(spec, "initContainers"));
        all.addAll(containers());
        return all;
    }

    List<Node> volumes() {
        return Trees.items(spec, "volumes");
    }

    List<Node> ports() {
        return containers().stream()
                .flatMap(container -> Trees.items(container, "ports").stream())
                .toList();
    }

    boolean matches(Map<String, String> selector) {
        return !selector.isEmpty()
                && selector.entrySet().stream()
                        .allMatch(label -> label.getValue().equals(labels.get(label.getKey())));
    }
}
