package dev.fontysvenlo.idp.render.memory;

import dev.fontysvenlo.idp.cache.Digest;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.team.Naming;
import java.util.SortedMap;

/**
 * Names for units that change with everything that a unit is made of and judged by. A team's templates see no other team,
 * so that what is made for it comes from {@code platform.yaml}, its own file, the templates and the tool; all else may
 * come from any file. What judges it comes from all of these but the teams' files.
 */
public final class UnitKeys {
    private final String maker;
    private final SortedMap<String, String> sums;
    private final String allSums;

    /**
     * @param maker changes with all that turns input into manifests and judges them: the tool, its libraries, the
     *     templates, the schemas that manifests are held against
     * @param sums of the content of each input file, by path
     */
    public UnitKeys(String maker, SortedMap<String, String> sums) {
        this.maker = maker;
        this.sums = sums;
        this.allSums = new Digest().add(sums).hex();
    }

    /** Changes with all that judges any unit's files once they are filled. */
    String judge() {
        return new Digest().add(maker).add(sum(Naming.PLATFORM_FILE)).hex();
    }

    /** Where a unit stands among the others; no name has a slash. */
    static String place(Unit unit) {
        var subject = unit.subject();
        return subject.cluster() + "/" + subject.course() + "/" + subject.cohort() + "/" + subject.team();
    }

    /** Changes with everything else that a unit is made of. */
    String made(Unit unit) {
        var team = unit.subject().team();
        return team.isEmpty() ? allSums : sum(Naming.teamFile(team));
    }

    private String sum(String file) {
        return sums.getOrDefault(file, allSums);
    }
}
