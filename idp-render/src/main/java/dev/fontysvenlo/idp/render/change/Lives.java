package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a change means for the life of teams: who comes, goes, stops, freezes, or has another name. */
final class Lives {
    private final Platform after;
    private final TreeChanges changes;
    private final Optional<Platform> before;

    Lives(Optional<Platform> before, Platform after, TreeChanges changes) {
        this.after = after;
        this.changes = changes;
        this.before = before;
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        changes.renamed().forEach((from, to) -> entries.add(renamed(from, to)));
        entries.addAll(gone());
        forgotten().ifPresent(entries::add);
        byCohort(changes.fresh()).forEach((cohort, teams) -> entries.add(fresh(teams)));
        entries.addAll(transitions());
        return entries;
    }

    private static Entry renamed(Audience from, Audience to) {
        var audience = new TreeSet<>(List.of(to));
        return Entries.ofTeams(
                Risk.LOSS,
                audience,
                "Renamed from " + from.team(),
                "`" + from.team() + "` becomes `" + to.team()
                        + "`: nothing can be renamed in a cluster, so the new team begins"
                        + " with an empty database and an empty image registry project, and the old one stays until an"
                        + " admin deletes it.");
    }

    /** Teams whose Jobs do the same are told together. */
    private List<Entry> gone() {
        var alike = new LinkedHashMap<List<String>, SortedSet<Audience>>();
        changes.gone()
                .forEach(team -> alike.computeIfAbsent(Farewell.purposes(farewell(team)), first -> new TreeSet<>())
                        .add(team));
        return alike.values().stream().map(this::gone).toList();
    }

    private Entry gone(SortedSet<Audience> teams) {
        var mask = new Mask(teams.first());
        UnaryOperator<String> words = teams.size() == 1 ? text -> text : mask::words;
        var sentences = new ArrayList<String>();
        sentences.add("None of its programs is rendered any more. What it has in the cluster stays until an admin"
                + " runs the commands below; then its namespace goes with everything in it.");
        Farewell.sentences(farewell(teams.first())).forEach(sentence -> sentences.add(words.apply(sentence)));
        return Entries.ofTeams(Risk.LOSS, teams, "Goes", sentences);
    }

    private List<RenderedObject> farewell(Audience team) {
        return changes.farewells().getOrDefault(team, List.of());
    }

    /** Teams that were removed before, and whose files go now. */
    private Optional<Entry> forgotten() {
        var known = states(after);
        var teams = new TreeSet<Audience>();
        before.ifPresent(platform -> platform.teams().stream()
                .filter(team -> team.state() == State.REMOVED && !known.containsKey(team.namespace()))
                .forEach(team -> Entries.audience(platform, team.namespace()).ifPresent(teams::add)));
        return teams.isEmpty()
                ? Optional.empty()
                : Optional.of(Entries.ofTeams(
                        Risk.REST,
                        teams,
                        "Forgotten",
                        List.of("It was removed before, and now no file knows of it any more. Its database, its dumps"
                                + " and its images stay until somebody deletes them by hand.")));
    }

    private Entry fresh(SortedSet<Audience> teams) {
        var first = teams.first();
        var hosts = after.teams().stream()
                .filter(team -> team.namespace().equals(first.team()))
                .map(team -> team.names().host())
                .findFirst()
                .orElse("");
        var host = teams.size() == 1 ? hosts : hosts.replace(first.team(), "<team>");
        return Entries.ofTeams(
                Risk.REST,
                teams,
                "New",
                "It gets its namespace, an empty database, an image registry project and a placeholder page at `https://"
                        + host + "`.");
    }

    private static Map<String, SortedSet<Audience>> byCohort(SortedSet<Audience> teams) {
        var cohorts = new TreeMap<String, SortedSet<Audience>>();
        teams.forEach(team -> cohorts.computeIfAbsent(team.cluster() + "/" + team.cohort(), first -> new TreeSet<>())
                .add(team));
        return cohorts;
    }

    private List<Entry> transitions() {
        var teams = new LinkedHashMap<Transition, SortedSet<Audience>>();
        var states = before.map(Lives::states).orElse(Map.of());
        for (Team team : after.teams()) {
            var then = states.get(team.namespace());
            if (then != null && then != team.state() && team.state() != State.REMOVED) {
                Entries.audience(after, team.namespace())
                        .ifPresent(audience -> teams.computeIfAbsent(
                                        new Transition(then, team.state()), first -> new TreeSet<>())
                                .add(audience));
            }
        }
        return teams.entrySet().stream()
                .map(entry -> Entries.ofTeams(
                        entry.getKey().risk(),
                        entry.getValue(),
                        entry.getKey().title(),
                        entry.getKey().sentence()))
                .toList();
    }

    private static Map<String, State> states(Platform platform) {
        return platform.teams().stream().collect(Collectors.toMap(Team::namespace, Team::state));
    }

    /** From one state to another. */
    private record Transition(State from, State to) {
        Risk risk() {
            return to == State.ARCHIVED || from == State.FROZEN
                    ? Risk.LOSS
                    : from.isRunning() ? Risk.REST : Risk.EXPOSURE;
        }

        String title() {
            return switch (to) {
                case ACTIVE -> "Active again";
                case FROZEN -> "Frozen";
                case ARCHIVED -> "Archived";
                case REMOVED -> "Removed";
            };
        }

        String sentence() {
            return switch (to) {
                case ACTIVE ->
                    from == State.FROZEN
                            ? "It takes new images again: what it has pushed meanwhile is deployed within minutes, and a"
                                    + " new version empties its database and fills it again."
                            : "It runs again, as it was, and is reachable again; no database is reset.";
                case FROZEN ->
                    from.isRunning()
                            ? "What runs at the merge goes on running; what is pushed from then on waits."
                            : "It runs again, as it was, and takes no new images.";
                case ARCHIVED -> "It stops and is no longer reachable; its database is kept.";
                case REMOVED -> "Nothing is rendered for it any more.";
            };
        }
    }
}
