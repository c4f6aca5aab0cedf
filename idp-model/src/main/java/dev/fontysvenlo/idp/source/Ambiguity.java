package dev.fontysvenlo.idp.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of unquoted words that YAML readers take differently: YAML 1.1 and 1.2, JSON, Go, Ruby, Python. */
enum Ambiguity {
    SWITCH(
            "y|n|yes|no|on|off|true|false",
            "true or false to others",
            "if a switch is meant, write `true` or `false` in lower case"),
    NOTHING("~|null", "nothing to others", "if nothing is meant, remove the line"),
    DATE(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}((t|[ \\t]+)[0-9].*)?",
            "a date to others", "if a date is meant, it is text here and needs the quotes as well"),
    SEXAGESIMAL(
            "[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?",
            "a number to the base 60 to others",
            "if a number is meant, write it in plain digits"),
    TRAILING_ZERO(
            "[-+]?[0-9]+\\.[0-9]*0",
            "a number to others, which loses its last zero",
            "if a number is meant, leave the zeros at its end out"),
    NUMBER(
            "[-+]?(0[box][0-9a-f_]+|[0-9][0-9_]*(\\.[0-9_]*)?(e[-+]?[0-9_]+)?|\\.[0-9_]+(e[-+]?[0-9]+)?"
                    + "|\\.inf|\\.nan)",
            "a number to others, and not to all the same one",
            "if a number is meant, write it in plain digits, without a leading `+` or `0` and without `_` or `e`"),
    SIGN("=|<<|[?:].*", "a sign of YAML's own to others", "it means nothing else here");

    private final Pattern pattern;
    private final String reading;
    private final String otherwise;

    Ambiguity(String pattern, String reading, String otherwise) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.reading = reading;
        this.otherwise = otherwise;
    }

    static Optional<Ambiguity> of(String text) {
        if (!canBeAmbiguous(text)) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (kind.pattern.matcher(text).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What readers other than those that take it as text make of it. */
    String reading() {
        return reading;
    }

    /** What to write when text was not meant. */
    String otherwise() {
        return otherwise;
    }

    private static boolean canBeAmbiguous(String text) {
        char first = text.charAt(0);
        return Character.isLetter(first) ? text.length() <= "false".length() : "0123456789+-.~=<?:".indexOf(first) >= 0;
    }
}
