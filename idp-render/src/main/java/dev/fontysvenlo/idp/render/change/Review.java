package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.team.Platform;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that a reviewer has to know of a change, worst first.
 *
 * @param base what it was compared with, as a person types it, for example {@code origin/main}
 * @param resets the teams whose database will be emptied and filled again
 * @param frozen what happens to teams that are frozen and should not be touched
 */
public record Review(
        String base,
        Totals totals,
        List<Entry> entries,
        Applications applications,
        SortedSet<Audience> resets,
        List<Entry> frozen,
        List<CapacityRow> capacity) {
    public Review {
        entries = List.copyOf(entries);
        frozen = List.copyOf(frozen);
        capacity = List.copyOf(capacity);
        resets = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(resets));
    }

    /** How much differs. */
    public record Totals(int created, int changed, int deleted, int teams) {}

    public static Review of(
            String base,
            Totals totals,
            TreeChanges changes,
            Applications applications,
            Optional<Platform> before,
            Platform after) {
        var entries = Entries.of(changes.objects(), new Lives(before, after, changes).entries());
        var resets = new TreeSet<Audience>();
        changes.objects().stream()
                .filter(group -> Resets.resets(group.change()))
                .forEach(group -> resets.addAll(group.audiences()));
        return new Review(
                base,
                totals,
                entries,
                applications,
                resets,
                Frozen.entries(before, after, changes.objects()),
                CapacityRow.rows(before, after));
    }

    /** The same, with each entry's causes. */
    public Review because(Function<Entry, List<Cause>> causes) {
        return new Review(
                base,
                totals,
                entries.stream()
                        .map(entry -> entry.because(causes.apply(entry)))
                        .toList(),
                applications,
                resets,
                frozen,
                capacity);
    }

    public boolean isEmpty() {
        return entries.isEmpty() && totals.created() + totals.changed() + totals.deleted() == 0;
    }

    /** The entries of one risk, in their order. */
    public List<Entry> of(Risk risk) {
        return entries.stream().filter(entry -> entry.risk() == risk).toList();
    }
}
