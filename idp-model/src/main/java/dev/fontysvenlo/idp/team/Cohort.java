package dev.fontysvenlo.idp.team;

import java.util.List;

/** One course in one year with its teams, sorted by namespace. */
public record Cohort(String name, Course course, int year, Cluster cluster, List<Team> teams) {
    public Cohort {
        teams = List.copyOf(teams);
    }

    /** The cohort as one team sees it: with no team beside that one. */
    public Cohort seenBy(Team team) {
        return new Cohort(name, course, year, cluster, List.of(team));
    }

    /** The teams that Argo CD has applications for: all but the removed. */
    public List<Team> deployedTeams() {
        return teams.stream().filter(team -> team.state() != State.REMOVED).toList();
    }

    /** The deployed teams with manifests of their own. */
    public List<Team> sourceTeams() {
        return deployedTeams().stream()
                .filter(team -> team.source().isPresent())
                .toList();
    }

    /** The teams that the ImageUpdater names: those with an image to look after. */
    public List<Team> trackedTeams() {
        return teams.stream().filter(team -> !team.trackedImages().isEmpty()).toList();
    }
}
