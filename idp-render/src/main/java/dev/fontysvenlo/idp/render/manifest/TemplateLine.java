package dev.fontysvenlo.idp.render.manifest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which line of a template made a line of a rendered file. A template looks like its manifest, so that is the one line
 * below the same keys with the same key; where more than one is, none is said, since a wrong line is worse than none.
 */
final class TemplateLine {
    private TemplateLine() {}

    /** Lines are counted from 1. */
    static OptionalInt of(String rendered, int line, String template) {
        var wanted = trails(rendered.lines().toList());
        if (line < 1 || line > wanted.size() || wanted.get(line - 1).isEmpty()) {
            return OptionalInt.empty();
        }
        var trail = wanted.get(line - 1);
        var trails = trails(template.lines().toList());
        var found = IntStream.range(0, trails.size())
                .filter(i -> matches(trails.get(i), trail))
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0] + 1) : OptionalInt.empty();
    }

    /** Of each line the keys that it is below, and its own; empty where a line has none. */
    private static List<List<String>> trails(List<String> lines) {
        var trails = new ArrayList<List<String>>();
        Deque<Step> open = new ArrayDeque<>();
        for (String line : lines) {
            var text = line.stripLeading();
            if (text.isEmpty() || text.startsWith("#") || text.startsWith("@") || text.startsWith("<%")) {
                trails.add(List.of());
                continue;
            }
            int indent = line.length() - text.length();
            while (text.startsWith("- ")) {
                push(open, new Step(indent, "-"));
                text = text.substring(2);
                indent += 2;
            }
            push(open, new Step(indent, key(text)));
            var trail = new ArrayList<String>();
            open.descendingIterator().forEachRemaining(step -> trail.add(step.key()));
            trails.add(trail);
        }
        return trails;
    }

    private static void push(Deque<Step> open, Step step) {
        while (!open.isEmpty() && open.element().indent() >= step.indent()) {
            open.pop();
        }
        open.push(step);
    }

    private static String key(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 ? text.substring(0, colon) : text.endsWith(":") ? text.substring(0, text.length() - 1) : "";
    }

    private static boolean matches(List<String> template, List<String> rendered) {
        return template.size() == rendered.size()
                && !rendered.isEmpty()
                && IntStream.range(0, template.size())
                        .allMatch(i -> template.get(i).equals(rendered.get(i))
                                || template.get(i).contains("${"));
    }

    private record Step(int indent, String key) {}
}
