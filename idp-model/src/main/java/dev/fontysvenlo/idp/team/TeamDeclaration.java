package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One team as its file says it; what is absent comes from the course. */
public record TeamDeclaration(
        String file,
        TeamKey key,
        Optional<String> size,
        Optional<State> state,
        Changes changes,
        List<String> access,
        Tier tier) {
    public TeamDeclaration {
        access = List.copyOf(access);
    }

    /** A team of tier 1. */
    public TeamDeclaration(
            String file,
            TeamKey key,
            Optional<String> size,
            Optional<State> state,
            Changes changes,
            List<String> access) {
        this(file, key, size, state, changes, access, new Tier.One());
    }

    /** Whether the team has a database; only one of tier 2 may go without. */
    public boolean hasDatabase() {
        return !(tier instanceof Tier.Two two) || two.hasDatabase();
    }

    /**
     * What a team changes of its course.
     *
     * @param rotation how often a new password for the database was asked for
     * @param upkeep what else was asked for, once
     * @param variables for every component
     * @param images exact tags, by component name or {@link Naming#DB_INIT}
     * @param tracing whether it is traced, empty where that is as the course has it
     */
    public record Changes(
            int reset,
            int rotation,
            Upkeep upkeep,
            SortedMap<String, String> variables,
            SortedMap<String, String> images,
            List<ComponentChange> components,
            Optional<Boolean> tracing) {
        public Changes {
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
            images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
            components = List.copyOf(components);
        }
    }

    /** What a team says of one component. */
    public record ComponentChange(
            String name,
            Optional<Integer> replicas,
            Optional<Health> health,
            SortedMap<String, String> variables,
            TeamComponent.Own own) {
        public ComponentChange {
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
        }

        /** What a team of tier 1 may say. */
        public ComponentChange(
                String name, Optional<Integer> replicas, Optional<Health> health, SortedMap<String, String> variables) {
            this(name, replicas, health, variables, TeamComponent.Own.NOTHING);
        }

        /** All as the course says. */
        static ComponentChange none(String name) {
            return new ComponentChange(name, Optional.empty(), Optional.empty(), new TreeMap<>());
        }
    }
}
