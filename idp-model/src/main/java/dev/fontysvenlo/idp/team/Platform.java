package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that is rendered from: every team with every value settled, sorted by cohort and namespace. */
public record Platform(Settings settings, List<Cluster> clusters, List<Cohort> cohorts) {
    public Platform {
        clusters = List.copyOf(clusters);
        cohorts = List.copyOf(cohorts);
    }

    /** The platform with no other cohort than this one. */
    public Platform with(Cohort cohort) {
        return new Platform(settings, clusters, List.of(cohort));
    }

    /** The key of one of the platform's own labels or annotations. */
    public String label(String name) {
        return settings.organization().label(name);
    }

    /** The cluster that Argo CD runs in, from which it deploys to all; the only one where there is but one. */
    public Cluster home() {
        return clusters.stream()
                .filter(cluster -> cluster.server().equals(Cluster.HOME))
                .findFirst()
                .orElse(clusters.get(0));
    }

    /** Whether what Argo CD needs only once, whatever the number of clusters, belongs to this one. */
    public boolean isHome(Cluster cluster) {
        return cluster.equals(home());
    }

    /** The name of an object of Argo CD that each cluster has one of: they all live in the home cluster. */
    public String onCluster(String name, Cluster cluster) {
        return isHome(cluster) ? name : name + "-" + cluster.name();
    }

    /** What Harbor has once, as JSON for the bootstrap scripts. */
    public String registrySpec() {
        return HarborSpec.of(settings);
    }

    /** Everything, beside the scripts and the template, that the platform's own Harbor Jobs are made of. */
    public List<Object> registryIngredients() {
        return List.of(
                settings.organization(),
                settings.registry(),
                settings.namespaces(),
                settings.images().tools(),
                settings.bootstrap());
    }

    public List<Team> teams() {
        return cohorts.stream().flatMap(cohort -> cohort.teams().stream()).toList();
    }

    /** The courses with a cohort on a cluster, sorted by name. */
    public List<Course> coursesOf(Cluster cluster) {
        var courses = new TreeMap<String, Course>();
        cohortsOf(cluster).forEach(cohort -> courses.put(cohort.course().name(), cohort.course()));
        return List.copyOf(courses.values());
    }

    /** Whether the platform installs the operator of database servers there: it does where a course asks for it. */
    public boolean installsCloudNativePg(Cluster cluster) {
        return settings.parts().cloudNativePg().isInstalled()
                && coursesOf(cluster).stream()
                        .anyMatch(course -> course.server().isOperated());
    }

    /** The teams of one course that are deployed on a cluster, sorted by cohort and namespace. */
    public List<Team> teamsOf(Cluster cluster, Course course) {
        return cohortsOf(cluster).stream()
                .filter(cohort -> cohort.course().equals(course))
                .flatMap(cohort -> cohort.deployedTeams().stream())
                .toList();
    }

    /** Those of them that have a database. */
    public List<Team> databaseTeamsOf(Cluster cluster, Course course) {
        return teamsOf(cluster, course).stream().filter(Team::hasDatabase).toList();
    }

    /** The servers that everybody in the pgAdmin of a course sees, one a team, as pgAdmin reads them. */
    public String pgAdminServers(Cluster cluster, Course course) {
        var teams = databaseTeamsOf(cluster, course);
        return IntStream.range(0, teams.size())
                .mapToObj(at -> "\"" + (at + 1) + "\": "
                        + teams.get(at)
                                .database()
                                .pgAdminServer(
                                        Integer.toString(teams.get(at).key().year()), true))
                .collect(Collectors.joining(",\n", "{\"Servers\": {\n", "\n}}"));
    }

    /** A regular expression that finds the namespaces of all teams on a cluster, and no other one. */
    public String teamNamespaces(Cluster cluster) {
        return cohortsOf(cluster).stream().map(Cohort::name).collect(Collectors.joining("|", "(", ")-.+"));
    }

    /** Where people find Grafana: the home cluster's as it is written, another's by the same name below its domain. */
    public String grafanaHost(Cluster cluster) {
        var host = settings.parts().monitoring().host();
        return isHome(cluster) ? host : host.substring(0, host.indexOf('.') + 1) + cluster.domain();
    }

    public List<Cohort> cohortsOf(Cluster cluster) {
        return cohorts.stream()
                .filter(cohort -> cohort.cluster().name().equals(cluster.name()))
                .toList();
    }
}
