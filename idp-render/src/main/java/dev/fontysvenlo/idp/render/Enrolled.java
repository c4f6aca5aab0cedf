package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.enrol.NewTeams.TeamFile;
import java.util.List;

/** What came of a wish for new teams: the files that were written, and those that were there and stay as they are. */
public record Enrolled(List<TeamFile> written, List<TeamFile> left) {
    public Enrolled {
        written = List.copyOf(written);
        left = List.copyOf(left);
    }
}
