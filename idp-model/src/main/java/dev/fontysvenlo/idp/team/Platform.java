package dev.fontysvenlo.idp.team;

import java.util.Comparator;
import java.util.List;

/** Everything that is rendered from: every team with every value settled, sorted by cohort and namespace. */
public record Platform(Settings settings, List<Cluster> clusters, List<Cohort> cohorts) {
    public Platform {
        clusters = List.copyOf(clusters);
        cohorts = List.copyOf(cohorts);
    }

    /** The key of one of the platform's own labels or annotations. */
    public String label(String name) {
        return settings.organization().label(name);
    }

    public List<Team> teams() {
        return cohorts.stream().flatMap(cohort -> cohort.teams().stream()).toList();
    }

    /** The courses with a cohort on a cluster, sorted by name. */
    public List<Course> coursesOf(Cluster cluster) {
        return cohortsOf(cluster).stream()
                .map(Cohort::course)
                .distinct()
                .sorted(Comparator.comparing(Course::name))
                .toList();
    }

    /** The teams of one course that are deployed on a cluster, sorted by cohort and namespace. */
    public List<Team> teamsOf(Cluster cluster, Course course) {
        return cohortsOf(cluster).stream()
                .filter(cohort -> cohort.course().equals(course))
                .flatMap(cohort -> cohort.deployedTeams().stream())
                .toList();
    }

    public List<Cohort> cohortsOf(Cluster cluster) {
        return cohorts.stream()
                .filter(cohort -> cohort.cluster().equals(cluster))
                .toList();
    }
}
