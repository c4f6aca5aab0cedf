package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.plan.Selection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The teams that have files in a tree, by the paths of these. */
final class TeamsSeen {
    private static final String TEAMS = "/teams/";

    private final Selection selection;
    private final SortedSet<Audience> teams = new TreeSet<>();
    private String last = "";

    TeamsSeen(Selection selection) {
        this.selection = selection;
    }

    /** A team has dozens of files, which mostly come one after the other. */
    void see(String path) {
        boolean isOfLast = !last.isEmpty() && path.startsWith(last);
        if (!isOfLast && path.contains(TEAMS) && selection.includes(path)) {
            var audience = Audience.of(path);
            teams.add(audience);
            last = audience.cluster() + TEAMS + audience.team() + "/";
        }
    }

    SortedSet<Audience> teams() {
        return Collections.unmodifiableSortedSet(teams);
    }
}
