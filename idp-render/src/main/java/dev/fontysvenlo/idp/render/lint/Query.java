package dev.fontysvenlo.idp.render.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The selectors of an expression of Prometheus: each metric that it asks for, with the labels in braces. Read just as far as
 * that needs; whether the expression is one, Prometheus says.
 */
final class Query {
    private static final Set<String> WITH_LABELS =
            Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    private final String text;
    private final List<String> selectors = new ArrayList<>();
    private int at;

    private Query(String text) {
        this.text = text;
    }

    /** As they are written, such as {@code up{job="x"}}. */
    static List<String> selectors(String expression) {
        var query = new Query(expression);
        while (query.at < expression.length()) {
            query.next();
        }
        return query.selectors;
    }

    /** Whether a selector takes only what has the label with just this value. */
    static boolean demands(String selector, String label, String value) {
        int brace = selector.indexOf('{');
        if (brace < 0) {
            return false;
        }
        var query = new Query(selector);
        query.at = brace + 1;
        while (query.at < selector.length() && selector.charAt(query.at) != '}') {
            var name = query.word();
            query.skipBlanks();
            int operator = query.at;
            query.skipTo("\"'`");
            var written = selector.substring(operator, query.at).strip();
            int start = query.at;
            query.skipQuoted();
            boolean isSame = query.at - start == value.length() + 2 && selector.startsWith(value, start + 1);
            if (name.equals(label) && written.equals("=") && isSame) {
                return true;
            }
            query.skipSeparators();
        }
        return false;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '"' || c == '\'' || c == '`') {
            skipQuoted();
        } else if (c == '#') {
            skipTo("\n");
        } else if (c == '[') {
            skipTo("]");
        } else if (c == '{') {
            selectors.add(braces(at));
        } else if (Character.isDigit(c)) {
            word();
        } else if (isPartOfWord(c)) {
            name();
        } else {
            at++;
        }
    }

    private void name() {
        int start = at;
        var name = word().toLowerCase(Locale.ROOT);
        skipBlanks();
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (WITH_LABELS.contains(name)) {
            if (next == '(') {
                skipTo(")");
            }
        } else if (!WORDS.contains(name)) {
            if (next == '{') {
                selectors.add(braces(start));
            } else if (next != '(' && !isBeforeLabels()) {
                selectors.add(text.substring(start, start + name.length()));
            }
        }
    }

    /** An aggregation may have its labels before what it sums up: {@code sum by (pod) (…)}. */
    private boolean isBeforeLabels() {
        return text.startsWith("by", at) || text.startsWith("without", at);
    }

    private String braces(int start) {
        while (at < text.length() && text.charAt(at) != '}') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                skipQuoted();
            } else {
                at++;
            }
        }
        at = Math.min(at + 1, text.length());
        return text.substring(start, at);
    }

    private String word() {
        int start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void skipSeparators() {
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
    }

    /** To the first of these characters, or to the end. */
    private void skipTo(String ends) {
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void skipQuoted() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        at = Math.min(at + 1, text.length());
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && quote != '`' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
    }
}
