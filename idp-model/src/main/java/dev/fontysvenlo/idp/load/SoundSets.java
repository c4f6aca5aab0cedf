package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.cache.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Sets of input files that no rule had anything to say about, the last ones first. A rule sees nothing but the files, so
 * that it says the same of the same set: of today's files after an edit was taken back, and of those of the base.
 *
 * @param sums one a set
 */
public record SoundSets(List<String> sums) {
    static final SoundSets NONE = new SoundSets(List.of());

    /** Those of some days. */
    private static final int KEPT = 16;

    public SoundSets {
        sums = List.copyOf(sums);
    }

    /**
     * Whether exactly these files are one of the sets.
     *
     * @param files what each file's content came to, by path
     */
    boolean has(SortedMap<String, String> files) {
        return !sums.isEmpty() && sums.contains(sum(files));
    }

    /** With this set as the last one. */
    SoundSets with(SortedMap<String, String> files) {
        var set = sum(files);
        var all = new ArrayList<String>();
        all.add(set);
        sums.stream().filter(other -> !other.equals(set)).limit(KEPT - 1L).forEach(all::add);
        return new SoundSets(all);
    }

    private static String sum(SortedMap<String, String> files) {
        return new Digest().add(files).hex();
    }
}
