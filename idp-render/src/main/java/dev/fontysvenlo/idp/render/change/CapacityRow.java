package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.Volumes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much is promised before and after: to the running teams of one course, or to all of a cluster and its platform.
 * Volumes stay when a team stops, so that they are those of all teams that are deployed.
 *
 * @param course empty in the row of the whole cluster
 * @param before what was promised; empty when the base can't be told
 * @param promisable what may be promised at most; empty in the row of a course
 */
public record CapacityRow(
        String cluster, String course, Optional<Share> before, Share after, Optional<Amount> promisable) {

    /** How much; the storage, which all volumes may take, only where the cluster says how much there is. */
    public record Amount(Resources resources, Optional<Memory> storage) {}

    /** How many teams run, and what is asked for together. */
    public record Share(int teams, Amount asked) {}

    /** The rows of a cluster stand together, its courses first. */
    public static List<CapacityRow> rows(Optional<Platform> before, Platform after) {
        var rows = new ArrayList<CapacityRow>();
        for (Cluster cluster : after.clusters()) {
            for (Course course : after.coursesOf(cluster)) {
                rows.add(new CapacityRow(
                        cluster.name(),
                        course.name(),
                        before.map(platform -> share(platform, cluster, course.name())),
                        share(after, cluster, course.name()),
                        Optional.empty()));
            }
            rows.add(new CapacityRow(
                    cluster.name(),
                    "",
                    before.map(platform -> share(platform, cluster, "")),
                    share(after, cluster, ""),
                    Optional.of(new Amount(
                            cluster.capacity().promisable(), cluster.capacity().storage()))));
        }
        return List.copyOf(rows);
    }

    /**
     * @param cluster as it is afterwards; what there is of it in the platform has the same name
     */
    private static Share share(Platform platform, Cluster cluster, String course) {
        int teams = 0;
        var requests = course.isEmpty() ? reserved(platform, cluster.name()) : Resources.NONE;
        for (Cohort cohort : platform.cohortsOf(cluster)) {
            boolean counts = course.isEmpty() || cohort.course().name().equals(course);
            for (Team team : counts ? cohort.teams() : List.<Team>of()) {
                if (team.isRunning()) {
                    teams++;
                    requests = requests.plus(team.size().quota().requests());
                }
            }
        }
        var storage = cluster.capacity().storage().map(there -> volumes(platform, cluster.name(), course));
        return new Share(teams, new Amount(requests, storage));
    }

    private static Resources reserved(Platform platform, String cluster) {
        return named(platform, cluster).map(one -> one.capacity().reserved()).orElse(Resources.NONE);
    }

    private static Memory volumes(Platform platform, String cluster, String course) {
        return named(platform, cluster)
                .map(one -> Volumes.of(platform, one))
                .map(volumes -> course.isEmpty() ? volumes.total() : volumes.of(course))
                .orElse(Memory.NONE);
    }

    private static Optional<Cluster> named(Platform platform, String name) {
        return platform.clusters().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public boolean isUnchanged() {
        return before.filter(after::equals).isPresent();
    }
}
