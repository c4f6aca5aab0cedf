package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What teams would lose that are frozen, before and after: they are being assessed, and nothing should move. */
final class Frozen {
    private Frozen() {}

    static List<Entry> entries(Optional<Platform> before, Platform after, List<ObjectGroup> groups) {
        var frozen = namespaces(after);
        before.ifPresent(platform -> frozen.retainAll(namespaces(platform)));
        return groups.stream().flatMap(group -> entry(group, frozen).stream()).toList();
    }

    private static Optional<Entry> entry(ObjectGroup group, SortedSet<String> frozen) {
        var hit = group.audiences().stream()
                .filter(audience -> frozen.contains(audience.team()))
                .collect(Collectors.toCollection(TreeSet::new));
        var losses = Verdicts.of(group.change()).stream()
                .filter(verdict -> verdict.risk() == Risk.LOSS
                        || verdict.risk() == Risk.EXPOSURE
                        || verdict.sentence()
                                .equals(Ordinary.restart(group.change().object())))
                .map(Verdict::sentence)
                .toList();
        return hit.isEmpty() || losses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        Risk.LOSS,
                        hit,
                        group.change().object().title(),
                        losses,
                        List.of(),
                        Entry.Made.NOTHING,
                        List.of()));
    }

    private static SortedSet<String> namespaces(Platform platform) {
        return platform.teams().stream()
                .filter(team -> team.state() == State.FROZEN)
                .map(Team::namespace)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
