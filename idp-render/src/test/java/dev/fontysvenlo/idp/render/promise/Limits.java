package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;

/** Each namespace of a team has its limits, and each container says what it needs and takes at most. */
final class Limits {
    private static final List<String> HARD = List.of(
            "requests.cpu",
            "requests.memory",
            "requests.ephemeral-storage",
            "limits.cpu",
            "limits.memory",
            "limits.ephemeral-storage",
            "pods",
            "services.loadbalancers",
            "services.nodeports");

    private static final List<String> RESOURCES = List.of("cpu", "memory", "ephemeral-storage");

    private Limits() {}

    static List<String> broken(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        for (String team : cluster.teams()) {
            var quota = cluster.all("ResourceQuota", team);
            if (quota.stream()
                    .noneMatch(one -> one.fields("/spec/hard").keySet().containsAll(HARD))) {
                broken.add(team + " has no quota of all resources");
            }
            var range = cluster.all("LimitRange", team);
            if (range.stream()
                    .flatMap(one -> one.items("/spec/limits").stream())
                    .noneMatch(Limits::fillsGaps)) {
                broken.add(team + " has no limits for a container that says none");
            }
            cluster.pods().stream()
                    .filter(pod -> pod.namespace().equals(team))
                    .filter(pod -> !pod.containers().stream().allMatch(Limits::saysAll))
                    .forEach(pod -> broken.add(pod + " does not say what it needs"));
        }
        return broken;
    }

    private static boolean fillsGaps(RenderedObject limits) {
        return limits.text("/type").equals("Container")
                && limits.fields("/default").keySet().containsAll(RESOURCES)
                && limits.fields("/defaultRequest").keySet().containsAll(RESOURCES);
    }

    private static boolean saysAll(RenderedObject container) {
        return container.fields("/resources/requests").keySet().containsAll(RESOURCES)
                && container.fields("/resources/limits").keySet().containsAll(RESOURCES);
    }
}
