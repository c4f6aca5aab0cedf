package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Team;

/** Where things stand below {@code rendered/}; every folder ends in a slash. Source: the design, section 7. */
public final class Layout {
    private Layout() {}

    static String ofCluster(Cluster cluster, String area) {
        return cluster.name() + (area.equals("argocd") ? "/argocd/" : "/platform/" + area + "/");
    }

    static String ofCohort(Cohort cohort) {
        return cohorts(cohort.cluster().name()) + cohort.name() + "/";
    }

    static String ofTeam(Cohort cohort, Team team, String area) {
        return area.equals("argocd")
                ? ofCohort(cohort) + team.namespace() + "/"
                : team(cohort.cluster().name(), team.namespace()) + area + "/";
    }

    /** The folder of one team's namespace: what must not vanish without a tombstone. */
    public static String team(String cluster, String namespace) {
        return cluster + "/teams/" + namespace + "/";
    }

    /** The folder that holds one folder a cohort. */
    public static String cohorts(String cluster) {
        return cluster + "/argocd/";
    }
}
