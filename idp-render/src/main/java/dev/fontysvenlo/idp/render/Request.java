package dev.fontysvenlo.idp.render;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a run is asked for.
 *
 * @param team render this team alone, by namespace
 * @param cohort render this cohort alone
 * @param base the Git revision to compare with; by default the merge base with the default branch
 * @param allowRemoval namespaces whose folders may vanish without a tombstone
 */
public record Request(
        Optional<String> team, Optional<String> cohort, Optional<String> base, SortedSet<String> allowRemoval) {
    public static final Request EVERYTHING =
            new Request(Optional.empty(), Optional.empty(), Optional.empty(), new TreeSet<>());

    public Request {
        allowRemoval = Collections.unmodifiableSortedSet(new TreeSet<>(allowRemoval));
    }
}
