package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pod Security "restricted": asked for by the label of the namespace, and kept by every pod of the teams. */
final class PodSecurity {
    private static final Set<String> VOLUMES = Set.of(
            "name",
            "configMap",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "persistentVolumeClaim",
            "projected",
            "secret");

    private PodSecurity() {}

    static List<String> broken(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        var admission = Admission.of(cluster);
        for (String team : cluster.teams()) {
            var namespace = cluster.find("Namespace", "", team);
            if (namespace
                    .filter(found -> found.text("/metadata/labels/pod-security.kubernetes.io~1enforce")
                            .equals("restricted"))
                    .isEmpty()) {
                broken.add(team + " does not enforce restricted pods");
            }
            namespace.stream()
                    .filter(found -> found.text().contains("enforce: restricted"))
                    .map(found -> found.edited("enforce: restricted", "enforce: privileged"))
                    .filter(weaker -> admission
                            .refusals(Attempt.create("/v1/namespaces", weaker, weaker))
                            .isEmpty())
                    .forEach(weaker -> broken.add(team + " could be weakened"));
            cluster.pods().stream()
                    .filter(pod -> pod.namespace().equals(team))
                    .flatMap(PodSecurity::problems)
                    .forEach(broken::add);
        }
        return broken;
    }

    /** The rules of kubernetes.io, "Pod Security Standards", restricted, as far as our pods could break them. */
    private static Stream<String> problems(RenderedPod pod) {
        var problems = new ArrayList<String>();
        var spec = pod.pod().at("/spec");
        for (String field : List.of("hostNetwork", "hostPID", "hostIPC")) {
            if (spec.has("/" + field)) {
                problems.add(pod + " says " + field);
            }
        }
        spec.items("/volumes").stream()
                .filter(volume -> !VOLUMES.containsAll(volume.fields("").keySet()))
                .forEach(volume -> problems.add(pod + " has the volume " + volume.fields("")));
        if (!spec.text("/securityContext/runAsNonRoot").equals("true")
                || !spec.text("/securityContext/seccompProfile/type").equals("RuntimeDefault")
                || spec.text("/securityContext/runAsUser").equals("0")) {
            problems.add(pod + " may run as root or without seccomp");
        }
        pod.containers().stream()
                .filter(container -> !isRestricted(container.at("/securityContext")))
                .forEach(container -> problems.add(pod + " has privileges"));
        return problems.stream();
    }

    private static boolean isRestricted(RenderedObject security) {
        return security.text("/allowPrivilegeEscalation").equals("false")
                && security.texts("/capabilities/drop").equals(List.of("ALL"))
                && security.items("/capabilities/add").isEmpty()
                && !security.text("/privileged").equals("true")
                && !security.text("/runAsUser").equals("0")
                && !security.text("/runAsNonRoot").equals("false")
                && !security.has("/procMount");
    }
}
