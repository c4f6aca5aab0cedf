package dev.fontysvenlo.idp.team;

import java.util.List;

/** Which groups look after a team, how much of its own it may bring, and to whom it may send traces. */
public record Rights(List<String> groups, Tier tier, Tracing tracing) {
    public Rights {
        groups = List.copyOf(groups);
    }
}
