package dev.fontysvenlo.idp.render.template;

/**
 * How a value is spelled at each kind of place. Neither this class nor {@link PlainScalars} is final, because the tests
 * break them on purpose, to prove that the break would be noticed.
 */
class Spelling {
    private final PlainScalars plain;

    Spelling() {
        this(new PlainScalars());
    }

    Spelling(PlainScalars plain) {
        this.plain = plain;
    }

    String scalar(String text, boolean inFlow) {
        return plain.isPlain(text, inFlow) ? text : doubleQuoted(text);
    }

    String doubleQuoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** For the inside of double quotes. */
    String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            escape(codePoint, escaped);
        }
        return escaped.toString();
    }

    private void escape(int codePoint, StringBuilder escaped) {
        switch (codePoint) {
            case '"' -> escaped.append("\\\"");
            case '\\' -> escaped.append("\\\\");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (isPrintable(codePoint)) {
                    escaped.appendCodePoint(codePoint);
                } else {
                    escaped.append(hexadecimal(codePoint));
                }
            }
        }
    }

    private static String hexadecimal(int codePoint) {
        if (codePoint <= 0xff) {
            return "\\x" + padded(codePoint, 2);
        }
        return codePoint <= 0xffff ? "\\u" + padded(codePoint, 4) : "\\U" + padded(codePoint, 8);
    }

    private static String padded(int codePoint, int width) {
        var digits = Integer.toHexString(codePoint);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** One printable line, whatever the value. */
    String comment(String text) {
        var comment = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> isPrintable(codePoint) ? codePoint : '?')
                .forEach(comment::appendCodePoint);
        return comment.toString();
    }

    /** The lines of a block scalar at their column; empty lines stay empty. */
    String indented(String lines, int columns) {
        var blanks = " ".repeat(columns);
        var indented = new StringBuilder(lines.length() + columns * 8);
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start);
            if (end > start) {
                indented.append(blanks).append(lines, start, end);
            }
            indented.append('\n');
            start = end + 1;
        }
        return indented.toString();
    }

    boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isPrintable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first character that no block scalar can hold, or -1. */
    int firstUnreadable(String lines) {
        int codePoint;
        for (int i = 0; i < lines.length(); i += Character.charCount(codePoint)) {
            codePoint = lines.codePointAt(i);
            if (codePoint != '\n' && codePoint != '\t' && !isPrintable(codePoint)) {
                return codePoint;
            }
        }
        return -1;
    }

    /** Printable for YAML 1.1 and 1.2, a line break for neither, and no byte order mark. */
    boolean isPrintable(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~')
                || (codePoint >= 0xa0 && codePoint <= 0xd7ff && codePoint != 0x2028 && codePoint != 0x2029)
                || (codePoint >= 0xe000 && codePoint <= 0xfffd && codePoint != 0xfeff)
                || codePoint >= 0x10000;
    }
}
