package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.render.promise.Party.Door;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who takes part: every pod of the rendered tree, a pod without labels in each team's namespace, and stand-ins for what
 * others install. A stand-in gives way to the pod as soon as the tree renders it.
 */
final class Parties {
    static final String COMPONENT_WITH = "component with a database";
    static final String COMPONENT_WITHOUT = "component without a database";
    static final String DB_INIT = "db-init";
    static final String OTHER = "other pod of a team";
    static final String POSTGRESQL = "PostgreSQL";

    private static final Door ELSEWHERE = new Door("other", "TCP", 9999);
    private static final Door ELSEWHERE_UDP = new Door("other", "UDP", 9999);
    private static final Door[] OUTSIDE = {
        Door.tcp(22), Door.tcp(80), Door.tcp(443), Door.tcp(5432), Door.tcp(6443), new Door("53", "UDP", 53)
    };

    private final RenderedCluster cluster;
    private final List<String> teams;
    private final List<Party> all = new ArrayList<>();
    private final Map<String, Map<String, String>> namespaces = new TreeMap<>();

    Parties(RenderedCluster cluster, Surroundings surroundings) {
        this.cluster = cluster;
        this.teams = cluster.teams();
        cluster.all("Namespace").forEach(object -> namespaces.put(object.name(), labels(object)));
        cluster.pods().forEach(pod -> all.add(party(pod)));
        teams.forEach(team -> all.add(pod(OTHER, team, courseOf(team), List.of(ELSEWHERE, ELSEWHERE_UDP), true)));
        surroundings.pods().forEach(this::standIn);
        all.addAll(surroundings.outside());
    }

    /** The label of the course is all that such a pod has, and only so that the tables can tell courses apart. */
    private static Map<String, String> courseOf(String team) {
        return Map.of("any/course", team.replaceFirst("-[0-9]{4}-.*", ""));
    }

    List<Party> all() {
        return all;
    }

    NetworkRules rules() {
        all.forEach(party ->
                namespaces.computeIfAbsent(party.namespace(), name -> Map.of("kubernetes.io/metadata.name", name)));
        return new NetworkRules(cluster.all("NetworkPolicy"), namespaces);
    }

    boolean isTeam(Party party) {
        return teams.contains(party.namespace());
    }

    /** A component that no route leads to, in a team that has routes. */
    boolean hasNoAddress(Party component) {
        var targets = cluster.all("IngressRoute", component.namespace()).stream()
                .flatMap(route -> route.items("/spec/routes").stream())
                .flatMap(route -> route.items("/services").stream())
                .map(service -> service.text("/name"))
                .toList();
        return !targets.isEmpty() && !targets.contains(component.labels().getOrDefault("app.kubernetes.io/name", ""));
    }

    private Party party(RenderedPod pod) {
        var doors = new ArrayList<Door>();
        boolean team = teams.contains(pod.namespace());
        pod.ports()
                .forEach((name, port) ->
                        doors.add(team ? new Door(name, "TCP", port) : new Door(port.toString(), "TCP", port, name)));
        doors.add(ELSEWHERE);
        doors.add(ELSEWHERE_UDP);
        return new Party(
                team ? role(pod) : part(pod),
                pod.toString(),
                pod.namespace(),
                pod.labels(),
                address(),
                doors,
                namespaces.containsKey(pod.namespace()));
    }

    private static String part(RenderedPod pod) {
        var name = pod.labels().getOrDefault("app.kubernetes.io/name", pod.toString());
        boolean login = pod.containers().stream()
                .flatMap(container -> container.items("/env").stream())
                .anyMatch(variable -> variable.text("/name").contains("OAUTH2"));
        return name.equals("postgresql") ? POSTGRESQL : login ? name + " with a login from elsewhere" : name;
    }

    /** Not by the network policies, which are under test: by what makes a component one with a database. */
    private static String role(RenderedPod pod) {
        if (pod.owner().kind().equals("Deployment")) {
            boolean database = pod.pod().fields("/metadata/annotations").keySet().stream()
                    .anyMatch(key -> key.endsWith("/db-init-reset"));
            return database ? COMPONENT_WITH : COMPONENT_WITHOUT;
        }
        return DB_INIT;
    }

    private void standIn(Surroundings.Pod pod) {
        boolean rendered = all.stream()
                .anyMatch(party -> party.namespace().equals(pod.namespace())
                        && party.labels().entrySet().containsAll(pod.labels().entrySet()));
        if (!rendered) {
            all.add(pod(pod.role(), pod.namespace(), pod.labels(), pod.doors(), false));
        }
    }

    private Party pod(String role, String namespace, Map<String, String> labels, List<Door> doors, boolean rendered) {
        return new Party(role, namespace + "/" + role, namespace, labels, address(), doors, rendered);
    }

    /** A new address of the cluster's own network. */
    private String address() {
        return "10.42." + all.size() / 250 + "." + (1 + all.size() % 250);
    }

    private static Map<String, String> labels(RenderedObject namespace) {
        var labels = new LinkedHashMap<String, String>(namespace.fields("/metadata/labels"));
        labels.put("kubernetes.io/metadata.name", namespace.name());
        return labels;
    }

    static Door[] outside() {
        return OUTSIDE.clone();
    }
}
