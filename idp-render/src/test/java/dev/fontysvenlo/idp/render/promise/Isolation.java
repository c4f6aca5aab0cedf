package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is a team's own: its namespace, its credentials, its network. */
final class Isolation {
    /** The Secrets that a team's namespace has. */
    private static final Set<String> SECRETS = Set.of("db-credentials", "harbor-pull");

    private Isolation() {}

    static List<String> namespaces(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        for (String team : cluster.teams()) {
            if (cluster.find("Namespace", "", team).isEmpty()) {
                broken.add(team + " has no namespace");
            }
            var destinations = cluster.all("AppProject").stream()
                    .filter(project -> project.name().equals(team))
                    .flatMap(project -> project.items("/spec/destinations").stream())
                    .map(destination -> destination.text("/namespace"))
                    .toList();
            if (!destinations.equals(List.of(team))) {
                broken.add("the project of " + team + " deploys to " + destinations);
            }
        }
        return broken;
    }

    /** No pod of a team sees another credential than the team's, and the bootstrap Jobs may write no other there. */
    static List<String> credentials(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        for (String team : cluster.teams()) {
            for (RenderedPod pod : cluster.pods()) {
                if (pod.namespace().equals(team) && !SECRETS.containsAll(secrets(pod))) {
                    broken.add(pod + " reads " + secrets(pod));
                }
            }
            cluster.all("Role", team).stream()
                    .flatMap(role -> role.items("/rules").stream())
                    .filter(rule -> !rule.texts("/resources").equals(List.of("secrets"))
                            || rule.texts("/resourceNames").isEmpty()
                            || !SECRETS.containsAll(rule.texts("/resourceNames")))
                    .forEach(rule -> broken.add("a role of " + team + " may touch " + rule.texts("/resourceNames")));
        }
        broken.addAll(differences(tree, "PostgreSQL"));
        return broken;
    }

    private static List<String> secrets(RenderedPod pod) {
        var names = new ArrayList<String>();
        pod.pod().items("/spec/volumes").forEach(volume -> {
            names.add(volume.text("/secret/secretName"));
            volume.items("/projected/sources").forEach(source -> names.add(source.text("/secret/name")));
        });
        for (RenderedObject container : pod.containers()) {
            container.items("/env").forEach(variable -> names.add(variable.text("/valueFrom/secretKeyRef/name")));
            container.items("/envFrom").forEach(source -> names.add(source.text("/secretRef/name")));
        }
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    static List<String> network(Tree tree) {
        return tree.matrix().differences(SecurityPage.matrix());
    }

    /** Where the network is another than in the manual, for pairs that have to do with a certain party. */
    static List<String> differences(Tree tree, String party) {
        return network(tree).stream().filter(line -> line.contains(party)).toList();
    }
}
