package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How much is promised before and after: by the running teams of one course, or by all of a cluster and its platform.
 *
 * @param course empty in the row of the whole cluster
 * @param before what was promised; empty when the base can't be told
 * @param promisable what may be promised at most; empty in the row of a course
 */
public record CapacityRow(
        String cluster, String course, Optional<Share> before, Share after, Optional<Resources> promisable) {

    /** How many teams run, and what their quotas ask for together. */
    public record Share(int teams, Resources requests) {
        static final Share NONE = new Share(0, Resources.NONE);

        Share plus(Resources more, int teamsMore) {
            return new Share(teams + teamsMore, requests.plus(more));
        }
    }

    /** The rows of a cluster stand together, its courses first. */
    public static List<CapacityRow> rows(Optional<Platform> before, Platform after) {
        var rows = new ArrayList<CapacityRow>();
        for (Cluster cluster : after.clusters()) {
            var courses = new TreeSet<String>();
            after.cohortsOf(cluster)
                    .forEach(cohort -> courses.add(cohort.course().name()));
            for (String course : courses) {
                rows.add(new CapacityRow(
                        cluster.name(),
                        course,
                        before.map(platform -> share(platform, cluster.name(), course)),
                        share(after, cluster.name(), course),
                        Optional.empty()));
            }
            rows.add(new CapacityRow(
                    cluster.name(),
                    "",
                    before.map(platform -> whole(platform, cluster.name())),
                    whole(after, cluster.name()),
                    Optional.of(cluster.capacity().promisable())));
        }
        return List.copyOf(rows);
    }

    private static Share whole(Platform platform, String cluster) {
        var reserved = platform.clusters().stream()
                .filter(one -> one.name().equals(cluster))
                .map(one -> one.capacity().reserved())
                .findFirst()
                .orElse(Resources.NONE);
        return share(platform, cluster, "").plus(reserved, 0);
    }

    private static Share share(Platform platform, String cluster, String course) {
        var share = Share.NONE;
        for (Cohort cohort : platform.cohorts()) {
            boolean counts = cohort.cluster().name().equals(cluster)
                    && (course.isEmpty() || cohort.course().name().equals(course));
            for (Team team : counts ? cohort.teams() : List.<Team>of()) {
                share = team.isRunning() ? share.plus(team.size().quota().requests(), 1) : share;
            }
        }
        return share;
    }

    public boolean isUnchanged() {
        return before.filter(after::equals).isPresent();
    }
}
