package dev.fontysvenlo.idp.render.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a template printed, before it is typeset: its text, in which one mark stands for each value. Nothing that reads
 * the text can mistake a part of a value for YAML, because no value is in it.
 */
final class Sheet implements Press {
    /** No YAML file can hold this character, so that no template needs it. */
    static final char MARK = '\0';

    private final StringBuilder text = new StringBuilder(4096);
    private final List<Value> values = new ArrayList<>();
    private final Deque<Insertion> open = new ArrayDeque<>();
    private final Places places;
    private boolean isLineDropped;

    Sheet(Places places) {
        this.places = places;
    }

    @Override
    public void print(String printed) {
        boolean skip = isLineDropped && printed.startsWith("\n");
        isLineDropped = isLineDropped && printed.isEmpty();
        var lines = (skip ? printed.substring(1) : printed).replace("\r", "");
        if (lines.indexOf(MARK) >= 0) {
            throw Refusal.ofText("The template holds the character U+0000.", "Remove the character.", places.here());
        }
        places.appended(lines);
        text.append(lines);
    }

    @Override
    public void print(Value value) {
        if (value.isBroken()) {
            throw value.broken(places.here());
        }
        isLineDropped = false;
        places.appended("v");
        text.append(MARK);
        values.add(value);
    }

    @Override
    public void open() {
        int earliest = open.isEmpty() ? 0 : open.peek().from();
        open.push(new Insertion(this, lineStart(earliest), length()));
    }

    @Override
    public void close() {
        isLineDropped = open.pop().settle();
    }

    @Override
    public Place here() {
        return places.here();
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
    private int lineStart(int earliest) {
        return Math.max(earliest, text.lastIndexOf("\n") + 1);
    }

    List<Value> values() {
        return values;
    }

    Places places() {
        return places;
    }
}
