package dev.fontysvenlo.idp.render.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Turns changes of objects into what a reviewer reads. */
final class Entries {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::risk)
            .thenComparing(entry -> entry.isAboutObject())
            .thenComparing(entry -> entry.audiences().first())
            .thenComparing(Entry::title)
            .thenComparing(entry -> entry.made().path());

    private Entries() {}

    static List<Entry> of(List<ObjectGroup> groups, List<Entry> more) {
        var entries = new ArrayList<>(more);
        groups.stream().map(Entries::of).forEach(entries::add);
        entries.sort(ORDER);
        return List.copyOf(entries);
    }

    /** The names of one team are shown as they are; those of several as words. */
    private static Entry of(ObjectGroup group) {
        var change = group.change();
        var mask = new Mask(group.audiences().first());
        UnaryOperator<String> words = group.audiences().size() == 1 ? text -> text : mask::words;
        var verdicts = Verdicts.of(change);
        var risk = verdicts.get(0).risk();
        return new Entry(
                risk,
                group.audiences(),
                words.apply(change.object().title()),
                verdicts.stream()
                        .filter(verdict -> verdict.risk() != Risk.COSMETIC || risk == Risk.COSMETIC)
                        .map(Verdict::sentence)
                        .map(words)
                        .distinct()
                        .toList(),
                change.fields().stream().map(field -> line(field, words)).toList(),
                new Entry.Made(change.object().path(), change.object().template()),
                List.of());
    }

    private static Entry.FieldLine line(FieldChange field, UnaryOperator<String> words) {
        return new Entry.FieldLine(
                words.apply(field.path().toString()),
                field.beforeText().map(words),
                field.afterText().map(words),
                field.after().map(node -> node.location().line()).orElse(0));
    }

    static Entry ofTeams(Risk risk, java.util.SortedSet<Audience> audiences, String title, String sentence) {
        return ofTeams(risk, audiences, title, List.of(sentence));
    }

    static Entry ofTeams(Risk risk, java.util.SortedSet<Audience> audiences, String title, List<String> sentences) {
        return new Entry(risk, audiences, title, sentences, List.of(), Entry.Made.NOTHING, List.of());
    }

    static Optional<Audience> audience(dev.fontysvenlo.idp.team.Platform platform, String namespace) {
        return platform.cohorts().stream()
                .filter(cohort -> cohort.teams().stream()
                        .anyMatch(team -> team.namespace().equals(namespace)))
                .map(cohort -> Audience.of(cohort.cluster().name() + "/teams/" + namespace + "/"))
                .findFirst();
    }
}
