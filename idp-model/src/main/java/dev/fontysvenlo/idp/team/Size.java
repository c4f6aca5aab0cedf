package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One of the platform's sizes of a team: its namespace's quota and what a component of each runtime gets. */
public record Size(String name, Quota quota, SortedMap<Runtime, Allotment> components) {
    public Size {
        components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
    }

    public boolean has(Runtime runtime) {
        return components.containsKey(runtime);
    }

    /**
     * What a component of this runtime gets.
     *
     * @throws IllegalArgumentException when this size has nothing for the runtime; a rule refuses that first
     */
    public Allotment of(Runtime runtime) {
        var allotment = ((Map<Runtime, Allotment>) components).get(runtime);
        if (allotment == null) {
            throw new IllegalArgumentException("size " + name + " has nothing for " + runtime);
        }
        return allotment;
    }
}
