package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.team.Allotment;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Quota;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The most that a team's pods ask for at one moment: all replicas, one more of each component while a new version
 * replaces the old, and the job that fills the database; and what its volumes hold.
 */
record Demand(Resources requests, Resources limits, int pods, Quota.Storage storage) {
    static final Demand NONE = new Demand(Resources.NONE, Resources.NONE, 0, Quota.Storage.NONE);

    /** Only for a size that has every runtime of the course. */
    static Demand of(Course course, Size size, ToIntFunction<ComponentDeclaration> replicas) {
        var demand = of(course.database().job(), 1);
        for (ComponentDeclaration component : course.components()) {
            demand = demand.plus(of(size.of(component.runtime()), replicas.applyAsInt(component) + 1));
        }
        return demand;
    }

    /** That of a team of tier 2, whose components each have a share of their own. */
    static Demand of(NamedTeam team, Function<TeamComponent, Allotment> share) {
        var demand =
                team.declaration().hasDatabase() ? of(team.course().database().job(), 1) : NONE;
        for (TeamComponent component : team.components()) {
            demand = demand.plus(of(share.apply(component), component.peak()))
                    .plus(of(component.means().volume()));
        }
        return demand;
    }

    boolean fitsIn(Quota quota) {
        return shortages(quota).isEmpty();
    }

    /** The quota's fields that are too small, each with what it would have to say. */
    List<Shortage> shortages(Quota quota) {
        var shortages = new ArrayList<Shortage>();
        compare(shortages, "requests", requests, quota.requests());
        compare(shortages, "limits", limits, quota.limits());
        if (pods > quota.pods()) {
            shortages.add(new Shortage("pods", Integer.toString(pods), Integer.toString(quota.pods())));
        }
        if (storage.size().compareTo(quota.storage().size()) > 0) {
            shortages.add(new Shortage(
                    "storage", storage.size().toString(), quota.storage().size().toString()));
        }
        if (storage.volumes() > quota.storage().volumes()) {
            shortages.add(new Shortage(
                    "volumes",
                    Integer.toString(storage.volumes()),
                    Integer.toString(quota.storage().volumes())));
        }
        return List.copyOf(shortages);
    }

    /** One field of a quota: what is needed and what there is, as it is typed. */
    record Shortage(String field, String needed, String available) {}

    private static void compare(List<Shortage> shortages, String field, Resources needed, Resources available) {
        if (needed.cpu().compareTo(available.cpu()) > 0) {
            shortages.add(new Shortage(
                    field + ".cpu", needed.cpu().toString(), available.cpu().toString()));
        }
        if (needed.memory().compareTo(available.memory()) > 0) {
            shortages.add(new Shortage(
                    field + ".memory",
                    needed.memory().toString(),
                    available.memory().toString()));
        }
    }

    private static Demand of(Allotment allotment, int pods) {
        return new Demand(allotment.requests().times(pods), allotment.limits().times(pods), pods, Quota.Storage.NONE);
    }

    private static Demand of(Volume volume) {
        return volume instanceof Volume.Claim claim
                ? new Demand(Resources.NONE, Resources.NONE, 0, new Quota.Storage(claim.size(), 1))
                : NONE;
    }

    private Demand plus(Demand other) {
        return new Demand(
                requests.plus(other.requests),
                limits.plus(other.limits),
                pods + other.pods,
                storage.plus(other.storage));
    }
}
