package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pod as a workload would start it, with the images that kustomize puts in.
 *
 * @param owner the workload
 * @param pod the pod as an object of its own
 */
record RenderedPod(RenderedObject owner, RenderedObject pod) {
    private static final Map<String, String> TEMPLATES = Map.of(
            "Deployment", "/spec/template",
            "StatefulSet", "/spec/template",
            "DaemonSet", "/spec/template",
            "Job", "/spec/template",
            "CronJob", "/spec/jobTemplate/spec/template");

    static Optional<RenderedPod> of(RenderedCluster cluster, RenderedObject owner) {
        if (owner.kind().equals("Pod")) {
            return Optional.of(new RenderedPod(owner, owner));
        }
        return Optional.ofNullable(TEMPLATES.get(owner.kind()))
                .map(owner::at)
                .map(template -> new RenderedPod(owner, pod(owner, template, images(cluster, owner))));
    }

    String namespace() {
        return owner.namespace();
    }

    SortedMap<String, String> labels() {
        return pod.fields("/metadata/labels");
    }

    /** All containers, those that only prepare included. */
    List<RenderedObject> containers() {
        var all = new ArrayList<>(pod.items("/spec/initContainers"));
        all.addAll(pod.items("/spec/containers"));
        return all;
    }

    /** The ports that have a name, as a NetworkPolicy may use it. */
    SortedMap<String, Integer> ports() {
        var ports = new TreeMap<String, Integer>();
        for (RenderedObject container : containers()) {
            for (RenderedObject port : container.items("/ports")) {
                ports.put(port.text("/name"), Integer.parseInt(port.text("/containerPort")));
            }
        }
        return ports;
    }

    @Override
    public String toString() {
        return owner.namespace() + "/" + owner.kind() + "/" + owner.name();
    }

    private static RenderedObject pod(RenderedObject owner, RenderedObject template, Map<String, String> images) {
        var place = owner.root().location();
        var metadata = new ArrayList<Node.Entry>();
        template.document().at("/metadata").ifPresent(node -> metadata.addAll(((Node.Mapping) node).entries()));
        metadata.add(text(place, "name", owner.name() + "-1"));
        metadata.add(text(place, "namespace", owner.namespace()));
        return RenderedObject.of(
                owner.path(),
                new Node.Mapping(
                        place,
                        List.of(
                                text(place, "apiVersion", "v1"),
                                text(place, "kind", "Pod"),
                                new Node.Entry("metadata", place, new Node.Mapping(place, metadata)),
                                new Node.Entry(
                                        "spec",
                                        place,
                                        resolved(template.at("/spec").root(), images)))));
    }

    private static Node.Entry text(Location place, String key, String value) {
        return new Node.Entry(key, place, new Node.Text(place, value));
    }

    /** What the kustomization of the folder says for each image name; nothing where there is none. */
    private static Map<String, String> images(RenderedCluster cluster, RenderedObject owner) {
        var folder = owner.path().substring(0, owner.path().lastIndexOf('/') + 1);
        var images = new TreeMap<String, String>();
        cluster.objects().stream()
                .filter(object -> object.path().equals(folder + "kustomization.yaml"))
                .flatMap(kustomization -> kustomization.items("/images").stream())
                .forEach(image -> images.put(image.text("/name"), replaced(image)));
        return images;
    }

    /** What kustomize makes of one entry: what it does not say stays, and a tag needs no digest. */
    private static String replaced(RenderedObject image) {
        return (image.has("/newName") ? image.text("/newName") : image.text("/name"))
                + ":"
                + image.text("/newTag")
                + (image.has("/digest") ? "@" + image.text("/digest") : "");
    }

    private static Node resolved(Node node, Map<String, String> images) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.location(),
                    mapping.entries().stream()
                            .map(entry ->
                                    new Node.Entry(entry.key(), entry.keyLocation(), resolved(entry.value(), images)))
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.location(),
                    sequence.items().stream()
                            .map(item -> resolved(item, images))
                            .toList());
        }
        return node instanceof Node.Text text && images.containsKey(text.value())
                ? new Node.Text(text.location(), images.getOrDefault(text.value(), ""))
                : node;
    }
}
