package dev.fontysvenlo.idp.team;

import java.util.List;

/** Which groups look after a team, and how much of its own the team may bring. */
public record Rights(List<String> groups, Tier tier) {
    public Rights {
        groups = List.copyOf(groups);
    }
}
