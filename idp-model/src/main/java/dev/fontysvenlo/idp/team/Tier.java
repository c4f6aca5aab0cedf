package dev.fontysvenlo.idp.team;

import java.util.List;

/** How much of its own a team may bring. */
public sealed interface Tier {

    /** Nothing: the team is like every team of its course. */
    record One() implements Tier {}

    /**
     * Components of its own, and more.
     *
     * @param hasDatabase whether the team has a database at all
     * @param domains hosts beside the team's own that lead to it
     */
    record Two(boolean hasDatabase, List<String> domains, List<Alert> alerts, List<Dashboard> dashboards)
            implements Tier {
        public Two {
            domains = List.copyOf(domains);
            alerts = List.copyOf(alerts);
            dashboards = List.copyOf(dashboards);
        }
    }
}
