package dev.fontysvenlo.idp.render.memory;

import dev.fontysvenlo.idp.render.tree.Stamp;
import java.util.List;

/**
 * What an earlier run saw of one unit: the files that it has, each found right and found on disk just so, and what ties
 * it to others.
 *
 * @param made changes with everything that the unit was made of
 * @param paths a sum over the paths of its files
 */
public record KnownUnit(String made, long paths, List<KnownFile> files, KnownTies ties) {
    public KnownUnit {
        files = List.copyOf(files);
    }

    /**
     * One of its files.
     *
     * @param index the file's place among those that are planned for the unit
     * @param object the sum of the object's identity; zero when the file is no object
     */
    public record KnownFile(int index, Stamp stamp, long object) {}
}
