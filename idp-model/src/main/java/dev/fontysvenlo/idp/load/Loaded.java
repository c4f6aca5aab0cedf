package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Platform;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A platform, and the trees it came from, so that later stages can point at a line.
 *
 * @param sums what each file's content comes to, by path: the same sum is the same content
 * @param sound sets of files that are known to be right, these among them
 */
public record Loaded(Platform platform, Sources sources, SortedMap<String, String> sums, SoundSets sound) {
    public Loaded {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Whether the file was loaded with exactly this content. */
    public boolean isOf(String file, byte[] content) {
        return new SourceFile(file, content).sum().equals(((Map<String, String>) sums).get(file));
    }
}
