package dev.fontysvenlo.idp.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One component that a team runs, before sizes and images are looked up: what its course says of it, with what the team
 * says otherwise.
 */
public record TeamComponent(ComponentDeclaration declaration, Means means) {
    /** What nobody says of a component. */
    private static final int PORT = 8080;

    public String name() {
        return declaration.name();
    }

    /** Whether its image is one that the team pushes. */
    public boolean isBuilt() {
        return means.image().isEmpty();
    }

    /** The most pods at one moment: one more while a new version starts, unless a volume has room for one pod only. */
    public int peak() {
        return declaration.replicas() + (means.hasVolume() ? 0 : 1);
    }

    /**
     * All components of a team: its course's, changed; in tier 2 those that it lists, each of which begins as the
     * course's component of its name. A team of tier 2 that lists none has its course's, or none when it
     * brings manifests of its own.
     */
    public static List<TeamComponent> of(Course course, TeamDeclaration team) {
        var changes = team.changes().components();
        if (team.tier() instanceof Tier.Two two
                && (!changes.isEmpty() || two.source().isPresent())) {
            var known = byName(course.components(), ComponentDeclaration::name);
            return changes.stream()
                    .map(change -> of(known.getOrDefault(change.name(), blank(change.name())), team, change))
                    .toList();
        }
        var components = new ArrayList<TeamComponent>();
        for (ComponentDeclaration declared : course.components()) {
            components.add(of(declared, team, change(declared.name(), changes)));
        }
        return List.copyOf(components);
    }

    private static TeamDeclaration.ComponentChange change(
            String component, List<TeamDeclaration.ComponentChange> changes) {
        for (TeamDeclaration.ComponentChange change : changes) {
            if (change.name().equals(component)) {
                return change;
            }
        }
        return TeamDeclaration.ComponentChange.none(component);
    }

    private static TeamComponent of(
            ComponentDeclaration declared, TeamDeclaration team, TeamDeclaration.ComponentChange change) {
        var own = change.own();
        var component = new ComponentDeclaration(
                declared.name(),
                own.runtime().orElse(declared.runtime()),
                own.place().over(declared.endpoint()),
                change.health().orElse(declared.health()),
                change.replicas().orElse(declared.replicas()),
                own.usesDatabase().orElse(declared.usesDatabase()),
                variables(declared, team, change));
        return new TeamComponent(component, own.means());
    }

    /** The nearest word wins: the team's for the component, then the team's for all, then the course's. */
    private static List<Variable> variables(
            ComponentDeclaration declared, TeamDeclaration team, TeamDeclaration.ComponentChange change) {
        if (team.changes().variables().isEmpty() && change.variables().isEmpty()) {
            return declared.variables();
        }
        var variables = new TreeMap<String, String>();
        declared.variables().forEach(variable -> variables.put(variable.name(), variable.value()));
        variables.putAll(team.changes().variables());
        variables.putAll(change.variables());
        return variables.entrySet().stream()
                .map(entry -> new Variable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ComponentDeclaration blank(String name) {
        return new ComponentDeclaration(
                name, Runtime.OTHER, new Endpoint(PORT, "", new Metrics.Off()), new Health.Port(), 1, false, List.of());
    }

    private static <T> Map<String, T> byName(List<T> values, Function<T, String> name) {
        return values.stream().collect(Collectors.toMap(name, Function.identity(), (first, second) -> first));
    }

    /** What only a team of tier 2 may say of a component. */
    public record Own(Optional<Runtime> runtime, Place place, Optional<Boolean> usesDatabase, Means means) {
        /** Nothing at all. */
        public static final Own NOTHING = new Own(Optional.empty(), Place.NOWHERE, Optional.empty(), Means.USUAL);
    }

    /** Where a component answers, as far as its team says it. */
    public record Place(
            Optional<Integer> port, Optional<String> host, Optional<String> path, Optional<Metrics> metrics) {
        static final Place NOWHERE = new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Endpoint over(Endpoint declared) {
            return new Endpoint(
                    port.orElse(declared.port()),
                    host.orElse(declared.host()),
                    path.orElse(host.isPresent() && !declared.isPublic() ? "/" : declared.path()),
                    metrics.orElse(declared.metrics()));
        }
    }
}
