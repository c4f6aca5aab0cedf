package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.TreeMap;

/** One component of a team with every value settled. */
public record Component(
        String name,
        Runtime runtime,
        Origin image,
        Endpoint endpoint,
        Health health,
        Scale scale,
        Environment environment) {

    /**
     * All variables with a value in the open, sorted by name: the port and the runtime's options, unless the team says
     * otherwise.
     */
    public List<Variable> variables() {
        var values = new TreeMap<String, Variable>();
        values.put("PORT", new Variable("PORT", Integer.toString(endpoint.port())));
        runtime.variables(scale.allotment()).forEach(variable -> values.put(variable.name(), variable));
        environment.variables().forEach(variable -> values.put(variable.name(), variable));
        return List.copyOf(values.values());
    }

    /** What runs at once, and what one pod gets. */
    public record Scale(int replicas, Allotment allotment, Volume volume) {

        /** Pods that keep no files. */
        public Scale(int replicas, Allotment allotment) {
            this(replicas, allotment, new Volume.None());
        }
    }

    /** Plain variables, of which the later one of a name counts, and those that come from the database's credentials. */
    public record Environment(List<Variable> variables, List<SecretVariable> credentials) {
        public Environment {
            variables = List.copyOf(variables);
            credentials = List.copyOf(credentials);
        }

        public boolean usesDatabase() {
            return !credentials.isEmpty();
        }
    }
}
