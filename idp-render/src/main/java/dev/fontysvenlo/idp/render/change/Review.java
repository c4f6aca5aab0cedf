package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.team.Platform;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that a reviewer has to know of a change, worst first.
 *
 * @param terms what it was compared with, and what was not looked at
 * @param resets the teams whose database will be emptied and filled again
 * @param frozen what happens to teams that are frozen and should not be touched
 * @param refusals why it may not be done; the rest then is what would happen if it were allowed
 */
public record Review(
        Terms terms,
        Totals totals,
        List<Entry> entries,
        Applications applications,
        SortedSet<Audience> resets,
        List<Entry> frozen,
        List<CapacityRow> capacity,
        List<Diagnostic> refusals) {
    public Review {
        entries = List.copyOf(entries);
        frozen = List.copyOf(frozen);
        capacity = List.copyOf(capacity);
        refusals = List.copyOf(refusals);
        resets = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(resets));
    }

    /**
     * What a review holds for.
     *
     * @param base what it was compared with, as a person types it, for example {@code origin/main}
     * @param switchedOff the rules over manifests that the platform file switches off, a sentence each
     */
    public record Terms(String base, List<String> switchedOff) {
        public Terms {
            switchedOff = List.copyOf(switchedOff);
        }
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
                new Terms(base, List.of()),
                totals,
                entries,
                applications,
                resets,
                Frozen.entries(before, after, changes.objects()),
                CapacityRow.rows(before, after),
                List.of());
    }

    /** The same of a change that is refused. */
    public Review refused(List<Diagnostic> problems) {
        return new Review(terms, totals, entries, applications, resets, frozen, capacity, problems);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** The same, with each entry's causes. */
    public Review because(Function<Entry, List<Cause>> causes) {
        return new Review(
                terms,
                totals,
                entries.stream()
                        .map(entry -> entry.because(causes.apply(entry)))
                        .toList(),
                applications,
                resets,
                frozen,
                capacity,
                refusals);
    }

    /** The same, with the rules over manifests that are switched off, a sentence each. */
    public Review with(List<String> switchedOff) {
        return new Review(
                new Terms(base(), switchedOff), totals, entries, applications, resets, frozen, capacity, refusals);
    }

    /** What it was compared with, as a person types it. */
    public String base() {
        return terms.base();
    }

    public boolean isEmpty() {
        return entries.isEmpty() && totals.created() + totals.changed() + totals.deleted() == 0;
    }

    /** The entries of one risk, in their order. */
    public List<Entry> of(Risk risk) {
        return entries.stream().filter(entry -> entry.risk() == risk).toList();
    }
}
