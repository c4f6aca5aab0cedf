package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One team as its file says it; what is absent comes from the course. */
public record TeamDeclaration(
        String file, TeamKey key, Optional<String> size, Optional<State> state, Changes changes, List<String> access) {
    public TeamDeclaration {
        access = List.copyOf(access);
    }

    /**
     * What a team changes of its course.
     *
     * @param variables for every component
     * @param images exact tags, by component name or {@link Naming#DB_INIT}
     */
    public record Changes(
            int reset,
            SortedMap<String, String> variables,
            SortedMap<String, String> images,
            List<ComponentChange> components) {
        public Changes {
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
            images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
            components = List.copyOf(components);
        }
    }

    /** What a team changes of one component. */
    public record ComponentChange(
            String name, Optional<Integer> replicas, Optional<Health> health, SortedMap<String, String> variables) {
        public ComponentChange {
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
        }
    }
}
