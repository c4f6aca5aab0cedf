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
 * @param allContainers with those that run before the others
 */
record Pod(
        Rendered owner,
        Map<String, String> labels,
        Node template,
        Node spec,
        List<Node> containers,
        List<Node> allContainers) {

    static Pod of(Rendered owner, Node template) {
        var spec = Trees.child(template, "spec").orElse(template);
        var containers = Trees.items(spec, "containers");
        var all = new ArrayList<>(Trees.items(spec, "initContainers"));
        all.addAll(containers);
        return new Pod(
                owner, Rendered.texts(Rendered.at(template, "metadata", "labels")), template, spec, containers, all);
    }

    /** The labels as they are written, if there are any. */
    List<Node> labelNodes() {
        return Rendered.at(template, "metadata", "labels").stream().toList();
    }

    List<Node> volumes() {
        return Trees.items(spec, "volumes");
    }

    List<Node> ports() {
        return containers.stream()
                .flatMap(container -> Trees.items(container, "ports").stream())
                .toList();
    }

    boolean matches(Map<String, String> selector) {
        return !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet());
    }
}
