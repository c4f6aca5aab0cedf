package dev.fontysvenlo.idp.team;

import java.util.List;

/** One component as its course declares it. */
public record ComponentDeclaration(
        String name,
        Runtime runtime,
        Endpoint endpoint,
        Health health,
        int replicas,
        boolean usesDatabase,
        List<Variable> variables) {
    public ComponentDeclaration {
        variables = List.copyOf(variables);
    }
}
