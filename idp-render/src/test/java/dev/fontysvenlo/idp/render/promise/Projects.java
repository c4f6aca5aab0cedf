package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Argo CD may deploy for whom. */
final class Projects {
    /** What only the platform may make in a team's namespace. */
    private static final Set<String> PLATFORM_KINDS = Set.of(
            "Endpoints",
            "LimitRange",
            "NetworkPolicy",
            "ResourceQuota",
            "Role",
            "RoleBinding",
            "Secret",
            "ServiceAccount",
            "*");

    private Projects() {}

    static List<String> separation(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        var closed = project(cluster, "default");
        if (closed.isEmpty()
                || !closed.get().items("/spec/destinations").isEmpty()
                || !closed.get().items("/spec/sourceRepos").isEmpty()) {
            broken.add("the project default is open");
        }
        for (String team : cluster.teams()) {
            project(cluster, team)
                    .ifPresentOrElse(
                            project -> check(team, project, broken), () -> broken.add(team + " has no project"));
        }
        cluster.all("ApplicationSet").stream()
                .filter(set ->
                        !Set.of("{{ .team }}", "platform-tenancy").contains(set.text("/spec/template/spec/project")))
                .forEach(set -> broken.add("the applications of " + set.name() + " are in a foreign project"));
        return broken;
    }

    private static void check(String team, RenderedObject project, List<String> broken) {
        if (!project.has("/spec/clusterResourceWhitelist")
                || !project.items("/spec/clusterResourceWhitelist").isEmpty()) {
            broken.add(team + " may make things of the whole cluster");
        }
        project.items("/spec/roles").stream()
                .flatMap(role -> role.texts("/policies").stream())
                .filter(policy -> !policy.contains(", " + team + "/*, "))
                .forEach(policy -> broken.add(team + " may more than its own: " + policy));
    }

    static List<String> infrastructure(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        if (project(cluster, "tenant-defaults")
                .filter(defaults -> kinds(defaults, "/spec/namespaceResourceBlacklist")
                        .containsAll(Set.of("NetworkPolicy", "ResourceQuota", "Secret", "TLS*")))
                .isEmpty()) {
            broken.add("nothing is denied to all teams");
        }
        var admission = Admission.of(cluster);
        for (String team : cluster.teams()) {
            project(cluster, team).stream()
                    .flatMap(project -> kinds(project, "/spec/namespaceResourceWhitelist").stream())
                    .filter(PLATFORM_KINDS::contains)
                    .forEach(kind -> broken.add(team + " may make a " + kind));
            cluster.find("Namespace", "", team).stream()
                    .map(namespace -> Attempt.create(
                            "traefik.io/v1alpha1/tlsstores",
                            RenderedObject.of("store.yaml", Sample.of("traefik.io/v1alpha1", "TLSStore")),
                            namespace))
                    .filter(attempt -> admission.refusals(attempt).isEmpty())
                    .forEach(attempt -> broken.add(team + " may replace the certificate of all"));
        }
        return broken;
    }

    private static List<String> kinds(RenderedObject project, String pointer) {
        return project.items(pointer).stream().map(item -> item.text("/kind")).toList();
    }

    private static Optional<RenderedObject> project(RenderedCluster cluster, String name) {
        return cluster.all("AppProject").stream()
                .filter(project -> project.name().equals(name))
                .findFirst();
    }
}
