package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.List;

/** Walks over a sheet and makes its setting: where it is, what comes next, which pieces there are so far. */
final class Cursor {
    private final Sheet sheet;
    private final char[] text;
    private final List<Setting.Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    Cursor(Sheet sheet) {
        this.sheet = sheet;
        var printed = sheet.from(0);
        this.text = (printed.endsWith("\n") ? printed : printed + "\n").toCharArray();
    }

    boolean atEnd() {
        return at >= text.length;
    }

    int at() {
        return at;
    }

    int end() {
        return text.length;
    }

    /** A line break beyond the end, as if the sheet went on with empty lines. */
    char look(int offset) {
        return offset < text.length ? text[offset] : '\n';
    }

    char next() {
        return look(at);
    }

    boolean isBlank(int offset) {
        char c = look(offset);
        return c == ' ' || c == '\t';
    }

    boolean isBlankOrBreak(int offset) {
        return isBlank(offset) || look(offset) == '\n';
    }

    int endOfLine(int from) {
        int end = from;
        while (look(end) != '\n') {
            end++;
        }
        return Math.min(end, text.length);
    }

    int endOfSpaces(int from) {
        int end = from;
        while (look(end) == ' ') {
            end++;
        }
        return end;
    }

    boolean hasValue(int from, int to) {
        for (int i = from; i < to; i++) {
            if (look(i) == Sheet.MARK) {
                return true;
            }
        }
        return false;
    }

    void skip(int to) {
        at = to;
    }

    /** Writes the text up to there, which must hold no values. */
    void copy(int to) {
        if (hasValue(at, to)) {
            throw new IllegalStateException("a value would get lost");
        }
        int end = Math.min(to, text.length);
        literal.append(text, at, end - at);
        at = to;
    }

    void copyBlanks() {
        int end = at;
        while (isBlank(end)) {
            end++;
        }
        copy(end);
    }

    void write(String yaml) {
        literal.append(yaml);
    }

    /** A piece that holds values. */
    void add(Setting.Piece piece) {
        endLiteral();
        pieces.add(piece);
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            var yaml = literal.toString();
            pieces.add(impression -> impression.write(yaml));
            literal.setLength(0);
        }
    }

    /** How far the current line has been read. */
    int column() {
        int lineStart = at;
        while (lineStart > 0 && text[lineStart - 1] != '\n') {
            lineStart--;
        }
        return at - lineStart;
    }

    Setting setting() {
        endLiteral();
        return new Setting(pieces);
    }

    /** Moves there, and gives what stands before it, marks and all. */
    String take(int to) {
        var taken = between(at, to);
        at = to;
        return taken;
    }

    String between(int from, int to) {
        return new String(text, from, to - from);
    }

    Refusal refuseText(String message, String remedy) {
        return Refusal.ofText(message, remedy, sheet.places().at(at));
    }

    /** Of the value that comes first from there on. */
    Refusal refuseValue(int from, String message, String remedy) {
        return Refusal.ofValue(message, remedy, sheet.places().at(markFrom(from)));
    }

    /** Where the first value from there on stands. */
    int markFrom(int from) {
        int mark = from;
        while (mark < text.length && text[mark] != Sheet.MARK) {
            mark++;
        }
        return mark;
    }
}
