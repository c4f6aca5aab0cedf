package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamDeclaration.Changes;
import dev.fontysvenlo.idp.team.TeamDeclaration.ComponentChange;
import dev.fontysvenlo.idp.team.TeamKey;
import dev.fontysvenlo.idp.team.Upkeep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A team while a test is still changing it, in the file where it belongs unless a test says another. */
final class TeamDraft {
    private final TeamKey key;
    private final TreeMap<String, String> env = new TreeMap<>();
    private final TreeMap<String, String> images = new TreeMap<>();
    private final Map<String, ComponentChange> components = new LinkedHashMap<>();
    private String file;
    private Optional<String> size = Optional.empty();
    private Optional<State> state = Optional.empty();
    private Optional<Boolean> tracing = Optional.empty();
    private int reset;

    TeamDraft(String course, int year, String team) {
        key = new TeamKey(course, year, team);
        file = Naming.teamFile(Naming.namespace(key));
    }

    /** A team of course {@code prj2} in 2026. */
    static TeamDraft team(String team) {
        return new TeamDraft("prj2", 2026, team);
    }

    TeamDraft file(String changed) {
        file = changed;
        return this;
    }

    TeamDraft size(String changed) {
        size = Optional.of(changed);
        return this;
    }

    TeamDraft state(State changed) {
        state = Optional.of(changed);
        return this;
    }

    TeamDraft reset(int changed) {
        reset = changed;
        return this;
    }

    TeamDraft env(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    TeamDraft tracing(boolean changed) {
        tracing = Optional.of(changed);
        return this;
    }

    TeamDraft image(String component, String tag) {
        images.put(component, tag);
        return this;
    }

    TeamDraft replicas(String component, int replicas) {
        components.put(
                component, new ComponentChange(component, Optional.of(replicas), Optional.empty(), new TreeMap<>()));
        return this;
    }

    TeamDraft componentEnv(String component, String variable, String value) {
        components.put(
                component,
                new ComponentChange(
                        component, Optional.empty(), Optional.empty(), new TreeMap<>(Map.of(variable, value))));
        return this;
    }

    TeamDeclaration declaration() {
        var changes = new Changes(reset, 0, new Upkeep(0, 0), env, images, List.copyOf(components.values()), tracing);
        return new TeamDeclaration(file, key, size, state, changes, List.of());
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("course", key.course());
        fields.put("year", key.year());
        fields.put("team", key.team());
        size.ifPresent(value -> fields.put("size", value));
        state.ifPresent(value -> fields.put("state", value.name().toLowerCase(Locale.ROOT)));
        tracing.ifPresent(value -> fields.put("tracing", value));
        if (!env.isEmpty()) {
            fields.put("env", env);
        }
        if (!components.isEmpty()) {
            var changed = new LinkedHashMap<String, Object>();
            components.forEach((name, change) -> changed.put(name, fields(change)));
            fields.put("components", changed);
        }
        if (!images.isEmpty()) {
            fields.put("images", images);
        }
        return fields;
    }

    private static Map<String, Object> fields(ComponentChange change) {
        var fields = new LinkedHashMap<String, Object>();
        change.replicas().ifPresent(value -> fields.put("replicas", value));
        if (!change.variables().isEmpty()) {
            fields.put("env", change.variables());
        }
        return fields;
    }
}
