package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Team;

/** Where things stand below {@code rendered/}; every folder ends in a slash. Source: the design, section 7. */
public final class Layout {
    /** The area of Argo CD's own objects, in every scope that has areas. */
    static final String ARGOCD = "argocd";

    /** The area of the Jobs that set a team up from outside its namespace. */
    static final String BOOTSTRAP = "bootstrap";

    private Layout() {}

    static String ofCluster(Cluster cluster, String area) {
        return cluster.name() + (area.equals(ARGOCD) ? "/argocd/" : "/platform/" + area + "/");
    }

    static String ofCourse(Cluster cluster, String course, String area) {
        return area.equals(ARGOCD)
                ? courseObjects(cluster.name(), course)
                : course(cluster.name(), course) + area + "/";
    }

    static String ofCohort(Cohort cohort) {
        return cohorts(cohort.cluster().name()) + cohort.name() + "/";
    }

    static String ofTeam(Cohort cohort, Team team, String area) {
        return switch (area) {
            case ARGOCD -> ofCohort(cohort) + team.namespace() + "/";
            case BOOTSTRAP -> bootstrap(cohort.cluster().name(), cohort.name()) + team.namespace() + "/";
            default -> team(cohort.cluster().name(), team.namespace()) + area + "/";
        };
    }

    /** The folder of one team's namespace: what must not vanish without a tombstone. */
    public static String team(String cluster, String namespace) {
        return cluster + "/teams/" + namespace + "/";
    }

    /** The folder that holds one folder a cohort. */
    public static String cohorts(String cluster) {
        return cluster + "/argocd/";
    }

    /** The folder of what the teams of one course share on one cluster. */
    static String course(String cluster, String course) {
        return cluster + "/courses/" + course + "/";
    }

    /** Argo CD's objects of one course. No cohort has a name like this, since that ends in a year. */
    static String courseObjects(String cluster, String course) {
        return cohorts(cluster) + "courses/" + course + "/";
    }

    /** The Jobs that set up the teams of one cohort. */
    static String bootstrap(String cluster, String cohort) {
        return cluster + "/bootstrap/" + cohort + "/";
    }
}
