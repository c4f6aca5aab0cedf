package dev.fontysvenlo.idp.render.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which texts may stand without quotes: only those that YAML 1.1 and 1.2 readers both take for exactly this
 * text. Narrow on purpose, because quoting is never wrong.
 */
class PlainScalars {
    private static final Set<String> RESERVED =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity");
    private static final int LONGEST_RESERVED = 8;
    private static final Pattern DIGITS_FIRST =
            Pattern.compile("[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi|ms|s|h|d)"
                    + "|[0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?"
                    + "|[0-9]+-[a-z][a-z0-9-]*");
    private static final Pattern DASH_FIRST = Pattern.compile("--?[A-Za-z].*");

    boolean isPlain(String text, boolean inFlow) {
        return !text.isEmpty() && startsPlain(text) && staysPlain(text, inFlow) && !isReserved(text);
    }

    boolean isReserved(String text) {
        return text.length() <= LONGEST_RESERVED && RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean startsPlain(String text) {
        char first = text.charAt(0);
        return isLetter(first)
                || first == '/'
                || first == '_'
                || first == '$'
                || (isDigit(first) && DIGITS_FIRST.matcher(text).matches())
                || (first == '-' && DASH_FIRST.matcher(text).matches());
    }

    private boolean staysPlain(String text, boolean inFlow) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char following = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (!(inFlow ? isPlainInFlow(c) : isPlainInBlock(c)) || !goesTogether(c, following)) {
                return false;
            }
        }
        return true;
    }

    /** A blank must not start a comment nor be the last, and a colon must not end a key. */
    boolean goesTogether(char c, char following) {
        return switch (c) {
            case ' ' -> following != ' ' && following != '#';
            case ':' -> following != ' ' && following != ':';
            default -> true;
        };
    }

    private static boolean isPlainInBlock(char c) {
        return c >= ' ' && c <= '~';
    }

    private static boolean isPlainInFlow(char c) {
        return isLetter(c) || isDigit(c) || "/_.-@+= ".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
