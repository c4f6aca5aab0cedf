package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.team.Naming;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may reach whom by the rendered network policies, in the words of the manual. */
final class NetworkMatrix {
    private final Parties parties;
    private final NetworkRules rules;
    private final Set<String> traced;
    private final Set<String> limited;

    /**
     * Both by what the platform declares, whatever the policies say.
     *
     * @param traced the namespaces of the teams that send traces
     * @param limited the namespaces whose pods call the Kubernetes API by addresses that are known, and nothing else
     */
    NetworkMatrix(Parties parties, Set<String> traced, Set<String> limited) {
        this.parties = parties;
        this.traced = traced;
        this.limited = limited;
        this.rules = parties.rules();
    }

    /** One cell: who, and whom. */
    record Cell(String from, String to) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return (from + "|" + to).compareTo(other.from + "|" + other.to);
        }

        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    /** Every pair that the tree has a say in and where it says something else than the manual; nothing there means no. */
    List<String> differences(Map<Cell, String> manual) {
        var differences = new TreeMap<String, String>();
        for (Party from : parties.all()) {
            for (Party to : parties.all()) {
                if (!from.equals(to) && (from.rendered() || to.rendered())) {
                    var cell = cell(from, to);
                    var said = manual.getOrDefault(cell, "-");
                    var found = reachable(from, to);
                    if (!expected(said, to).equals(found)) {
                        differences.putIfAbsent(
                                cell + ": the manual says " + said + ", the policies " + wording(found, to),
                                from.who() + " to " + to.who());
                    }
                }
            }
        }
        return differences.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
    }

    /** Every cell that this tree has a pair for. */
    TreeSet<Cell> cells() {
        return parties.all().stream()
                .flatMap(from -> parties.all().stream()
                        .filter(to -> !from.equals(to) && (from.rendered() || to.rendered()))
                        .map(to -> cell(from, to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> reachable(Party from, Party to) {
        var open = new TreeSet<String>();
        to.doors().stream().map(Party.Door::name).forEach(open::add);
        to.doors().stream()
                .filter(door -> !rules.allows(from, to, door))
                .map(Party.Door::name)
                .forEach(open::remove);
        return open;
    }

    /** A port that the target does not have can't be reached, whatever the manual says of its kind. */
    private static TreeSet<String> expected(String said, Party to) {
        var names = to.doors().stream().map(Party.Door::name).collect(Collectors.toCollection(TreeSet::new));
        if (!said.equals("all")) {
            names.retainAll(said.equals("-") ? List.of() : List.of(said.split(", ")));
        }
        return names;
    }

    private static String wording(TreeSet<String> found, Party to) {
        if (found.isEmpty()) {
            return "-";
        }
        return found.equals(expected("all", to)) ? "all" : String.join(", ", found);
    }

    private Cell cell(Party from, Party to) {
        return new Cell(from.role(), parties.isTeam(to) ? ofATeam(from, to) : ofThePlatform(from, to));
    }

    private String ofATeam(Party from, Party to) {
        boolean component = to.role().startsWith("component");
        var kind = component ? "component" : "other pod";
        if (parties.isTeam(from)) {
            return from.namespace().equals(to.namespace()) ? kind + " of the same team" : "pod of another team";
        }
        return kind + " of a team" + (component && parties.hasNoAddress(to) ? " without an address" : "");
    }

    private String ofThePlatform(Party from, Party to) {
        if (to.role().equals(Surroundings.COLLECTOR) && parties.isTeam(from) && !traced.contains(from.namespace())) {
            return to.role() + " where the team sends none";
        }
        if (limited.contains(from.namespace()) && !to.isPod() && !to.role().equals(Surroundings.API)) {
            return "other address with apiNetworks";
        }
        return to.role().equals(Parties.POSTGRESQL)
                ? to.role() + (isOwnCourse(from, to) ? " of the course" : " of another course")
                : to.role();
    }

    /** Who serves every course, such as Traefik, has no other than its own. */
    private static boolean isOwnCourse(Party from, Party to) {
        var course = from.labels().entrySet().stream()
                .filter(label -> label.getKey().endsWith("/course"))
                .map(label -> Naming.systemNamespace(label.getValue()))
                .findFirst()
                .orElseGet(() -> from.namespace().endsWith("-system") ? from.namespace() : to.namespace());
        return course.equals(to.namespace());
    }
}
