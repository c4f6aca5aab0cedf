package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.render.promise.Party.Door;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a cluster has beside the rendered manifests: pods of charts, and addresses outside. */
record Surroundings(List<Pod> pods, List<Party> outside) {

    static final String COLLECTOR = "collector of traces";
    static final String API = "Kubernetes API";

    /** A pod that others install, until the tree renders it. */
    record Pod(String role, String namespace, Map<String, String> labels, List<Door> doors) {}

    static Surroundings of(Platform platform, Cluster cluster) {
        var namespaces = platform.settings().namespaces();
        var pods = new ArrayList<>(List.of(
                new Pod(
                        "name server",
                        namespaces.dns(),
                        Map.of("k8s-app", "kube-dns"),
                        List.of(new Door("53", "UDP", 53), new Door("53", "TCP", 53), Door.tcp(9153))),
                named("Traefik", namespaces.traefik(), "traefik", Door.tcp(8000), Door.tcp(8443), Door.tcp(8080)),
                named("Prometheus", namespaces.monitoring(), "prometheus", Door.tcp(9090)),
                named("other pod of the platform", namespaces.argocd(), "argocd-server", Door.tcp(8080)),
                named("other pod of the platform", namespaces.traefik(), "other", Door.tcp(8080)),
                named("other pod of the platform", namespaces.monitoring(), "other", Door.tcp(8080)),
                named("other pod of the platform", namespaces.dns(), "other", Door.tcp(53))));
        platform.cohortsOf(cluster).stream()
                .map(Cohort::course)
                .map(course -> Naming.systemNamespace(course.name()))
                .distinct()
                .forEach(namespace ->
                        pods.add(named(Parties.POSTGRESQL, namespace, "postgresql", Door.tcp(5432), Door.tcp(9187))));
        var tracing = platform.settings().parts().tracing();
        if (tracing.isOn()) {
            pods.add(named(
                    COLLECTOR,
                    namespaces.tracing(),
                    tracing.podName(),
                    Door.tcp(4317),
                    Door.tcp(4318),
                    Door.tcp(8888)));
        }
        pods.add(named(Parties.POSTGRESQL, "another-course-system", "postgresql", Door.tcp(5432)));
        return new Surroundings(pods, outside(cluster));
    }

    private static Pod named(String role, String namespace, String name, Door... doors) {
        return new Pod(role, namespace, Map.of("app.kubernetes.io/name", name), List.of(doors));
    }

    private static List<Party> outside(Cluster cluster) {
        var fixed = Stream.of(
                outside("internet", "1.1.1.1"),
                outside("internet by IPv6", "2606:4700::1111"),
                outside("private address", "10.0.0.9"),
                outside("private address", "172.16.0.9"),
                outside("private address", "192.168.0.9"),
                outside("private address", "100.64.0.9"),
                outside("private address", "fd00::9"),
                outside("private address", "64:ff9b::a00:9"),
                outside(API, "10.96.0.1"),
                outside(API, "10.0.0.1"),
                outside("metadata of the cloud", "169.254.169.254"),
                outside("metadata of the cloud", "fd00:ec2::254"));
        var declared = cluster.privateNetworks().stream()
                .map(network -> outside("declared private network", network.substring(0, network.indexOf('/'))));
        return Stream.concat(fixed, declared).toList();
    }

    private static Party outside(String role, String address) {
        return Party.outside(role, address, Parties.outside());
    }
}
