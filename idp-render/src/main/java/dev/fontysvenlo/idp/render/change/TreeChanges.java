package dev.fontysvenlo.idp.render.change;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two rendered trees differ.
 *
 * @param objects what happens to objects, of renamed teams too, but not to those of new teams and of teams that go
 * @param fresh teams that are new
 * @param gone teams that go
 * @param farewells the Jobs that are rendered for teams that go
 * @param renamed teams that have another name now, by the old one
 */
public record TreeChanges(
        List<ObjectGroup> objects,
        SortedSet<Audience> fresh,
        SortedSet<Audience> gone,
        SortedMap<Audience, List<RenderedObject>> farewells,
        SortedMap<Audience, Audience> renamed) {
    public TreeChanges {
        objects = List.copyOf(objects);
        fresh = Collections.unmodifiableSortedSet(new TreeSet<>(fresh));
        gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
        farewells = Collections.unmodifiableSortedMap(new TreeMap<>(farewells));
        renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
    }
}
