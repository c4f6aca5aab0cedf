package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.List;

/**
 * What a template printed, before it is typeset: its text, in which one mark stands for each value. Nothing that reads
 * the text can mistake a part of a value for YAML, because no value is in it.
 */
final class Sheet {
    /** No YAML file can hold this character, so that no template needs it. */
    static final char MARK = '\0';

    private final StringBuilder text = new StringBuilder(4096);
    private final List<Value> values = new ArrayList<>();
    private final Places places;

    Sheet(Places places) {
        this.places = places;
    }

    void print(String printed) {
        var lines = printed.indexOf('\r') < 0 ? printed : printed.replace("\r", "");
        if (lines.indexOf(MARK) >= 0) {
            throw Refusal.ofText("The template holds the character U+0000.", "Remove the character.", places.here());
        }
        places.appended(lines);
        text.append(lines);
    }

    void print(Value value) {
        places.appended("v");
        text.append(MARK);
        values.add(value);
    }

    /** Blank lines stay empty, so that no line ends in blanks. */
    void indentLines(int from, int columns) {
        var blanks = " ".repeat(columns);
        for (int i = text.length() - 1; i >= from; i--) {
            if (text.charAt(i) == '\n' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                text.insert(i + 1, blanks);
                places.inserted(i + 1, columns);
            }
        }
    }

    void delete(int from, int to) {
        text.delete(from, to);
        places.deleted(from, to);
    }

    int length() {
        return text.length();
    }

    char at(int offset) {
        return text.charAt(offset);
    }

    String from(int offset) {
        return text.substring(offset);
    }

    /** Where the last line starts, but not before the given offset. */
    int lineStart(int earliest) {
        return Math.max(earliest, text.lastIndexOf("\n") + 1);
    }

    Value value(int index) {
        return values.get(index);
    }

    Places places() {
        return places;
    }
}
