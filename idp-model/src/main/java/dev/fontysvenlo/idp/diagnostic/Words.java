package dev.fontysvenlo.idp.diagnostic;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;

/** How a user's own words and lists of legal words are set in a message: in backticks, on one line, not too long. */
public final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    /** The text in backticks, an empty one as {@code ""}, a long one cut, characters that break a line as escapes. */
    public static String quoted(String text) {
        if (text.isEmpty()) {
            return "`\"\"`";
        }
        var shown = new StringBuilder("`");
        text.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.append('`').toString();
    }

    /** {@code `a`, `b` or `c`}, in the order given. */
    public static String anyOf(Collection<String> words) {
        return joined(words, " or ");
    }

    /** {@code `a`, `b` and `c`}, in the order given. */
    public static String allOf(Collection<String> words) {
        return joined(words, " and ");
    }

    private static String joined(Collection<String> words, String last) {
        var line = new StringBuilder();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            var word = quoted(rest.next());
            if (!line.isEmpty()) {
                line.append(rest.hasNext() ? ", " : last);
            }
            line.append(word);
        }
        return line.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            case '`' -> shown.append('\'');
            default -> appendVisible(shown, character);
        }
    }

    private static void appendVisible(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append("U+").append(hex(character));
            default -> shown.appendCodePoint(character);
        }
    }

    private static String hex(int character) {
        var digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
