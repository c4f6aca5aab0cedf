package dev.fontysvenlo.idp.render.change;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that a reviewer reads: what will happen, to whom, by which fields and why.
 *
 * @param made the file of the first of them; empty when the entry is about teams and no object
 */
public record Entry(
        Risk risk,
        SortedSet<Audience> audiences,
        String title,
        List<String> sentences,
        List<FieldLine> fields,
        Made made,
        List<Cause> causes) {
    public Entry {
        audiences = Collections.unmodifiableSortedSet(new TreeSet<>(audiences));
        sentences = List.copyOf(sentences);
        fields = List.copyOf(fields);
        causes = List.copyOf(causes);
    }

    public Entry because(List<Cause> found) {
        return new Entry(risk, audiences, title, sentences, fields, made, found);
    }

    /** Whether it is about an object, and not about a team as a whole. */
    public boolean isAboutObject() {
        return !made.path().isEmpty();
    }

    /** A file below {@code rendered/}, and the template below {@code templates/} that makes it. */
    public record Made(String path, String template) {
        static final Made NOTHING = new Made("", "");
    }

    /** One changed field as it is shown; the place is the line of the rendered file where it can be pointed at. */
    public record FieldLine(String path, Optional<String> before, Optional<String> after, int line) {}
}
