package dev.fontysvenlo.idp.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Teams, each in one file, and the files that claim a namespace which another has already. Namespaces that differ only
 * in capitals, or only after their 63rd character, are one: the cluster and the database server see no difference.
 *
 * @param owners sorted by file
 * @param claims sorted by file
 */
record TeamFiles(List<NamedTeam> owners, List<Claim> claims) {
    private static final int CUT = 63;

    TeamFiles {
        owners = List.copyOf(owners);
        claims = List.copyOf(claims);
    }

    /** A file that describes a team which has a file already. */
    record Claim(NamedTeam team, NamedTeam owner) {}

    static TeamFiles of(List<NamedTeam> teams) {
        Map<String, NamedTeam> owners = new TreeMap<>();
        for (NamedTeam team : teams) {
            owners.merge(fold(team.namespace()), team, TeamFiles::owner);
        }
        var owning = new ArrayList<NamedTeam>();
        var claims = new ArrayList<Claim>();
        for (NamedTeam team : teams) {
            var owner = owners.getOrDefault(fold(team.namespace()), team);
            if (owner.file().equals(team.file())) {
                owning.add(team);
            } else {
                claims.add(new Claim(team, owner));
            }
        }
        return new TeamFiles(owning, claims);
    }

    /** What servers make of a name before they compare it. */
    static String fold(String name) {
        return cut(name).toLowerCase(Locale.ROOT);
    }

    static String cut(String name) {
        return name.substring(0, Math.min(name.length(), CUT));
    }

    private static NamedTeam owner(NamedTeam earlier, NamedTeam later) {
        return hasItsName(later) && !hasItsName(earlier) ? later : earlier;
    }

    static boolean hasItsName(NamedTeam team) {
        return team.file().equals(team.names().file());
    }
}
