package dev.fontysvenlo.idp.render.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a field stands in its object: names of fields, and for an entry of a list its key or number in brackets. */
public record FieldPath(List<String> segments) {
    public static final FieldPath ROOT = new FieldPath(List.of());
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    public FieldPath {
        segments = List.copyOf(segments);
    }

    FieldPath field(String name) {
        return with(name);
    }

    FieldPath entry(String key) {
        return with("[" + key + "]");
    }

    private FieldPath with(String segment) {
        var longer = new ArrayList<>(segments);
        longer.add(segment);
        return new FieldPath(longer);
    }

    public String last() {
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    /** The first two names, which is as near as a person needs to be told: {@code spec.selector}. */
    FieldPath top() {
        return new FieldPath(segments.subList(0, Math.min(2, segments.size())));
    }

    /** Whether it has this name anywhere. */
    boolean has(String segment) {
        return segments.contains(segment);
    }

    boolean startsWith(String... beginning) {
        return segments.size() >= beginning.length
                && segments.subList(0, beginning.length).equals(List.of(beginning));
    }

    /** Whether it ends so, whatever stands before. */
    boolean endsWith(String... end) {
        int from = segments.size() - end.length;
        return from >= 0 && segments.subList(from, segments.size()).equals(List.of(end));
    }

    private static boolean isEntry(String segment) {
        return segment.startsWith("[");
    }

    /** As a person points at it: {@code spec.template.spec.containers[backend].image}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (String segment : segments) {
            if (isEntry(segment)) {
                text.append(segment);
            } else if (PLAIN.matcher(segment).matches()) {
                text.append(text.isEmpty() ? "" : ".").append(segment);
            } else {
                text.append('[').append(segment).append(']');
            }
        }
        return text.toString();
    }
}
