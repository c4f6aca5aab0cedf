package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;

/** The characters of a file, counted as YAML readers and editors count them: one for each code point. */
final class SourceText {
    static final int END = -1;

    private final String file;
    private final String text;
    private final int[] wide;
    private final boolean hasTab;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.wide = hasSurrogate(text) ? text.codePoints().toArray() : new int[0];
        this.hasTab = text.indexOf('\t') >= 0;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    String text(int offset, int length) {
        return wide.length > 0 ? new String(wide, offset, length) : text.substring(offset, offset + length);
    }

    boolean hasTab() {
        return hasTab;
    }

    int length() {
        return wide.length > 0 ? wide.length : text.length();
    }

    /** The character at an offset, {@link #END} behind the last one. */
    int at(int offset) {
        if (offset < 0 || offset >= length()) {
            return END;
        }
        return wide.length > 0 ? wide[offset] : text.charAt(offset);
    }

    boolean isLineEnd(int offset) {
        int character = at(offset);
        return character == END || character == '\n' || character == '\r';
    }

    /** The offset of the first character of the line that an offset is on. */
    int lineStart(int offset) {
        int start = Math.min(offset, length());
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /** How many characters follow up to the end of the line, blanks at its end left out. */
    int restOfLine(int offset) {
        int end = offset;
        while (!isLineEnd(end)) {
            end++;
        }
        while (end > offset && isBlank(at(end - 1))) {
            end--;
        }
        return end - offset;
    }

    /** How many characters follow up to a blank, a line's end or a sign of flow style. */
    int restOfWord(int offset) {
        int end = offset;
        while (!isLineEnd(end) && !isBlank(at(end)) && ",[]{}".indexOf(at(end)) < 0) {
            end++;
        }
        return end - offset;
    }

    Location location(int line, int column, int length) {
        return new Location(file, line, column, length);
    }

    /** The place of an offset whose line is not known yet. */
    Location locate(int offset, int length) {
        int line = 1;
        int start = lineStart(offset);
        for (int i = 0; i < start; i++) {
            line += at(i) == '\n' || at(i) == '\r' && at(i + 1) != '\n' ? 1 : 0;
        }
        return location(line, offset - start + 1, length);
    }

    // a loop, because every rendered file passes here and a stream takes ten times as long
    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\t';
    }
}
