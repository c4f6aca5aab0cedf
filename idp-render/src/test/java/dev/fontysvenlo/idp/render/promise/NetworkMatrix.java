package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may reach whom by the rendered network policies, in the words of the manual. */
final class NetworkMatrix {
    private final Parties parties;
    private final NetworkRules rules;

    NetworkMatrix(Parties parties) {
        this.parties = parties;
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

    /** Every pair that the tree has a say in and where it says something else than the manual. */
    List<String> differences(Map<Cell, String> manual) {
        var differences = new TreeMap<String, String>();
        for (Party from : parties.all()) {
            for (Party to : parties.all()) {
                if (from != to && (from.rendered() || to.rendered())) {
                    var cell = cell(from, to);
                    var said = manual.get(cell);
                    var found = reachable(from, to);
                    if (said == null || !expected(said, to).equals(found)) {
                        differences.putIfAbsent(
                                cell + ": the manual says " + (said == null ? "nothing" : said) + ", the policies "
                                        + wording(found, to),
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
                        .filter(to -> from != to && (from.rendered() || to.rendered()))
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
        var words = new ArrayList<>(List.of(to.role()));
        if (parties.isTeam(to)) {
            var kind = to.role().startsWith("component") ? "component" : "other pod";
            boolean same = from.namespace().equals(to.namespace());
            words.set(
                    0,
                    !parties.isTeam(from)
                            ? kind + " of a team"
                            : same ? kind + " of the same team" : "pod of another team");
        } else if (to.role().equals(Parties.POSTGRESQL)) {
            words.set(0, Parties.POSTGRESQL + (isOwnCourse(from, to) ? " of the course" : " of another course"));
        }
        return new Cell(from.role(), words.get(0));
    }

    /** Teams and a course's own parts share the course's name; the rest of the platform serves every course. */
    private static boolean isOwnCourse(Party from, Party to) {
        var course = to.namespace().replaceFirst("-system$", "-");
        boolean ofACourse = from.namespace().matches(".+-[0-9]{4}-.+|.+-system")
                && !from.namespace().startsWith("kube-");
        return !ofACourse || from.namespace().startsWith(course);
    }
}
