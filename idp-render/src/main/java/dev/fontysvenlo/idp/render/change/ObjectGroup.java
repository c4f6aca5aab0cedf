package dev.fontysvenlo.idp.render.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What happens alike to one object of each of several audiences; told by the object of the first. */
public record ObjectGroup(ObjectChange change, SortedSet<Audience> audiences) {
    public ObjectGroup {
        audiences = Collections.unmodifiableSortedSet(new TreeSet<>(audiences));
    }

    /** Groups that read the same once the names are masked are one, for example those of two cohorts. */
    static List<ObjectGroup> merged(List<ObjectGroup> groups) {
        var alike = new LinkedHashMap<List<String>, List<ObjectGroup>>();
        groups.forEach(group -> alike.computeIfAbsent(group.signature(), first -> new ArrayList<>())
                .add(group));
        return alike.values().stream().map(ObjectGroup::union).toList();
    }

    private static ObjectGroup union(List<ObjectGroup> groups) {
        var all = new TreeSet<Audience>();
        groups.forEach(group -> all.addAll(group.audiences));
        var told = groups.stream()
                .min(java.util.Comparator.comparing(group -> group.audiences.first()))
                .orElseThrow();
        return new ObjectGroup(told.change, all);
    }

    private List<String> signature() {
        var first = audiences.first();
        var mask = new Mask(first);
        var lines = new ArrayList<String>();
        lines.add(change.match(created -> "+", changed -> "~", replaced -> "=", deleted -> "-"));
        lines.add(first.isTeam() ? "team" : mask.words(first.title() + first.part()));
        lines.add(first.isTeam() ? "" : first.cluster());
        lines.add(mask.words(change.object().title()));
        change.fields().forEach(field -> lines.add(mask.words(field.path() + " " + field.arrow())));
        Verdicts.of(change).forEach(verdict -> lines.add(mask.words(verdict.sentence())));
        return lines;
    }
}
