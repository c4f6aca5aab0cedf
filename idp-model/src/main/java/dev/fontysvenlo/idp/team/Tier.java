package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.Optional;

/** How much of its own a team may bring. */
public sealed interface Tier {

    /** Nothing: the team is like every team of its course. */
    record One() implements Tier {}

    /**
     * Components of its own, and more.
     *
     * @param hasDatabase whether the team has a database at all
     * @param domains hosts beside the team's own that lead to it
     * @param source where manifests of its own come from, if it has any
     */
    record Two(
            boolean hasDatabase,
            List<String> domains,
            List<Alert> alerts,
            List<Dashboard> dashboards,
            Optional<Source> source)
            implements Tier {
        public Two {
            domains = List.copyOf(domains);
            alerts = List.copyOf(alerts);
            dashboards = List.copyOf(dashboards);
        }
    }
}
