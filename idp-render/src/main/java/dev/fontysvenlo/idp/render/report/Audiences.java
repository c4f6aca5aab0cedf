package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** To whom something happens, in words: one name, or how many of them and then the names. */
final class Audiences {
    private static final int NAMED_AT_MOST = 3;

    private Audiences() {}

    /** {@code prj2-2026-group01}, or {@code 12 teams of prj2-2026}; few are named. */
    static String title(Collection<Audience> audiences) {
        if (audiences.size() <= NAMED_AT_MOST) {
            return String.join(", ", names(audiences));
        }
        var cohorts = audiences.stream().map(Audience::cohort).collect(Collectors.toSet());
        boolean teams = audiences.stream().allMatch(Audience::isTeam);
        return audiences.size() + (teams ? " teams" : " cohorts or clusters") + (teams ? of(cohorts) : "");
    }

    private static String of(Set<String> cohorts) {
        return cohorts.size() == 1 ? " of " + cohorts.iterator().next() : "";
    }

    static List<String> names(Collection<Audience> audiences) {
        return audiences.stream().map(Audience::title).distinct().toList();
    }

    /** Whether the title leaves names out that have to be listed. */
    static boolean areMany(Collection<Audience> audiences) {
        return audiences.size() > NAMED_AT_MOST;
    }
}
