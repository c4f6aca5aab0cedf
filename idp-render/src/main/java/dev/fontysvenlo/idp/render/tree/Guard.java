package dev.fontysvenlo.idp.render.tree;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Stops a run that would take a team, a cohort or a cluster away without anyone having asked for it. Argo CD deletes from the
 * cluster what vanishes here, so the base revision counts as much as the working tree: a folder may be gone already.
 *
 * @param base what the base revision serves, where there is one
 * @param workingTree what {@code rendered/} serves now
 * @param rendered what the input asks for, all of it, also where only a part is rendered
 * @param tombstones the namespaces whose state is {@code removed}
 * @param allowed the namespaces, cohorts and clusters that {@code -Didp.allowRemoval} names
 */
public record Guard(
        Optional<Base> base, Footprint workingTree, Footprint rendered, Set<String> tombstones, Set<String> allowed) {
    private static final String WORKING_TREE = "the working tree";

    /** A revision to compare with, by the name that a user knows it by. */
    public record Base(String name, Footprint footprint) {}

    /** One problem a team, a cohort and a cluster, empty when everything that goes was meant to go. */
    public List<Diagnostic> verdict() {
        var problems = new ArrayList<Diagnostic>();
        for (var team : all(Footprint::teams)) {
            boolean meant = tombstones.contains(team.namespace()) || allowed.contains(team.namespace());
            if (!meant && !rendered.teams().contains(team)) {
                problems.add(vanished(team));
            }
        }
        for (var cohort : all(Footprint::cohorts)) {
            if (!allowed.contains(cohort.cohort()) && !rendered.cohorts().contains(cohort)) {
                problems.add(vanished(cohort));
            }
        }
        for (var cluster : all(Footprint::clusters)) {
            if (!allowed.contains(cluster) && !rendered.clusters().contains(cluster)) {
                problems.add(vanished(cluster));
            }
        }
        return problems;
    }

    private Diagnostic vanished(TeamFolder team) {
        var elsewhere = rendered.teams().stream()
                .filter(other -> other.namespace().equals(team.namespace()))
                .map(TeamFolder::cluster)
                .toList();
        return elsewhere.isEmpty() ? deleted(team) : moved(team, String.join("`, `", elsewhere));
    }

    private Diagnostic deleted(TeamFolder team) {
        var file = file(team);
        return problem(
                DiagnosticCode.TEAM_WOULD_VANISH,
                file,
                "Team `" + team.namespace() + "` would vanish from cluster `" + team.cluster() + "`: " + where(team)
                        + ", and nothing renders it any more.",
                "Write `state: removed` into `" + file + "`" + restore(team, file)
                        + ", or allow it with `-Didp.allowRemoval=" + team.namespace() + "`.");
    }

    private Diagnostic moved(TeamFolder team, String elsewhere) {
        return problem(
                DiagnosticCode.TEAM_WOULD_VANISH,
                file(team),
                "Team `" + team.namespace() + "` would move from cluster `" + team.cluster() + "` to `" + elsewhere
                        + "`, which deletes it on `" + team.cluster() + "`: " + where(team) + ".",
                "Bring its data to the other cluster first and run again with `-Didp.allowRemoval=" + team.namespace()
                        + "`, or put the cohort back on `" + team.cluster() + "` in `platform.yaml`.");
    }

    private static String file(TeamFolder team) {
        return "teams/" + team.namespace() + ".yaml";
    }

    private String where(TeamFolder team) {
        return "`rendered/" + team.path() + "` is in " + sides(Footprint::teams, team);
    }

    private Diagnostic vanished(CohortFolder cohort) {
        return problem(
                DiagnosticCode.COHORT_WOULD_VANISH,
                "platform.yaml",
                "Cohort `" + cohort.cohort() + "` would vanish from cluster `" + cohort.cluster()
                        + "`: its files are in " + sides(Footprint::cohorts, cohort)
                        + ", and nothing renders them any more.",
                "Put the cohort back into `platform.yaml`, or allow it with `-Didp.allowRemoval=" + cohort.cohort()
                        + "` once none of its teams is needed.");
    }

    private Diagnostic vanished(String cluster) {
        return problem(
                DiagnosticCode.CLUSTER_WOULD_VANISH,
                "platform.yaml",
                "Cluster `" + cluster + "` would vanish: its files are in " + sides(Footprint::clusters, cluster)
                        + ", and nothing renders them any more.",
                "Put the cluster back into `platform.yaml`, or allow it with `-Didp.allowRemoval=" + cluster
                        + "` once nothing on it is needed.");
    }

    private String restore(TeamFolder team, String file) {
        return base.filter(revision -> revision.footprint().teams().contains(team))
                .map(revision -> " (`git checkout " + revision.name() + " -- " + file + "` brings the file back)")
                .orElse("");
    }

    private <T extends Comparable<T>> SortedSet<T> all(Function<Footprint, SortedSet<T>> kind) {
        var all = new TreeSet<>(kind.apply(workingTree));
        base.ifPresent(revision -> all.addAll(kind.apply(revision.footprint())));
        return all;
    }

    private <T> String sides(Function<Footprint, SortedSet<T>> kind, T folder) {
        var sides = new ArrayList<String>();
        base.filter(revision -> kind.apply(revision.footprint()).contains(folder))
                .ifPresent(revision -> sides.add("`" + revision.name() + "`"));
        if (kind.apply(workingTree).contains(folder)) {
            sides.add(WORKING_TREE);
        }
        return String.join(" and in ", sides);
    }

    private static Diagnostic problem(DiagnosticCode code, String file, String message, String hint) {
        return new Diagnostic(code, Location.ofFile(file), message, hint);
    }
}
