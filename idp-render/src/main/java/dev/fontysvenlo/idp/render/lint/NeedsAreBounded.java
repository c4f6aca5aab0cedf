package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What containers need and may take at most is said: by themselves, or by the namespace's LimitRange for them. Without, one
 * of them fills the memory or the disk of a node. A limit of processor time is only asked for where the quota counts it.
 */
final class NeedsAreBounded implements LintRule {
    private static final Set<String> ALWAYS = Set.of(
            "requests.cpu",
            "requests.memory",
            "requests.ephemeral-storage",
            "limits.memory",
            "limits.ephemeral-storage");
    private static final List<String> COUNTED = List.of("limits.cpu");

    @Override
    public void look(Batch batch, Findings findings) {
        var wanted = new HashMap<String, Set<String>>();
        batch.pods().forEach(pod -> {
            var namespace = pod.owner().namespace();
            var bounds = wanted.computeIfAbsent(namespace, name -> wanted(batch, name));
            pod.allContainers().forEach(container -> look(pod, container, bounds, findings));
            pod.volumes().forEach(volume -> look(pod, volume, findings));
        });
    }

    private static Set<String> wanted(Batch batch, String namespace) {
        var wanted = new TreeSet<>(ALWAYS);
        batch.of("ResourceQuota")
                .filter(quota -> quota.namespace().equals(namespace))
                .forEach(quota -> COUNTED.stream()
                        .filter(bound -> quota.at("spec", "hard", bound).isPresent())
                        .forEach(wanted::add));
        batch.of("LimitRange")
                .filter(range -> range.namespace().equals(namespace))
                .flatMap(range -> Trees.items(range.spec(), "limits").stream())
                .filter(limit -> Trees.text(limit, "type").equals("Container"))
                .forEach(limit -> wanted.removeIf(bound -> isGiven(limit, bound)));
        return wanted;
    }

    /** A limit that is given is a request too, where none is. */
    private static boolean isGiven(Node limit, String bound) {
        var resource = bound.substring(bound.indexOf('.') + 1);
        return Rendered.at(limit, "default", resource).isPresent()
                || bound.startsWith("requests")
                        && Rendered.at(limit, "defaultRequest", resource).isPresent();
    }

    private static void look(Pod pod, Node container, Set<String> wanted, Findings findings) {
        var resources = Trees.child(container, "resources").orElse(container);
        var requests = Trees.child(resources, "requests").orElse(container);
        var limits = Trees.child(resources, "limits").orElse(container);
        for (String bound : wanted) {
            var resource = bound.substring(bound.indexOf('.') + 1);
            boolean isRequest = bound.startsWith("requests");
            boolean isThere = Trees.child(limits, resource).isPresent()
                    || isRequest && Trees.child(requests, resource).isPresent();
            if (!isThere) {
                findings.add(
                        DiagnosticCode.NEEDS_NOT_BOUNDED,
                        pod.owner(),
                        resources,
                        "does not say how much " + resource + " container `" + Trees.text(container, "name") + "` "
                                + (isRequest ? "needs" : "may take at most"),
                        "Set `resources." + bound + "`.");
            }
        }
    }

    private static void look(Pod pod, Node volume, Findings findings) {
        Trees.child(volume, "emptyDir")
                .filter(directory -> Trees.child(directory, "sizeLimit").isEmpty())
                .ifPresent(directory -> findings.add(
                        DiagnosticCode.NEEDS_NOT_BOUNDED,
                        pod.owner(),
                        volume,
                        "has the volume `" + Trees.text(volume, "name") + "`, which may fill its node",
                        "Give its `emptyDir` a `sizeLimit`."));
    }
}
