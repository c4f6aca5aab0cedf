package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The two lines that open every rendered file and make it ours: ours to replace, and ours to delete. */
public final class Header {
    /** No header is longer, so that reading this much of a file tells whose it is. */
    static final int MAX_BYTES = 8192;

    static final String START = "# Rendered from ";
    private static final String BY = " by templates/";
    private static final String DO_NOT_EDIT = "# Do not edit: change the input and run mvn idp:render.";

    private Header() {}

    /**
     * Both lines, each with its newline.
     *
     * @param sources the input files as a person would name them
     * @param template the template's path below {@code templates/}
     */
    public static String of(String sources, String template) {
        var header = START + sources + BY + template + ".\n" + DO_NOT_EDIT + "\n";
        if (breaksLine(sources)
                || breaksLine(template)
                || !isOurs(header)
                || header.getBytes(UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("no header can say this: '" + sources + "', '" + template + "'");
        }
        return header;
    }

    /** The template that a text of ours was made by, below {@code templates/}; empty when it is none of ours. */
    public static String template(String content) {
        if (!isOurs(content)) {
            return "";
        }
        var line = line(content, 0, content.indexOf('\n'));
        return line.substring(line.lastIndexOf(BY) + BY.length(), line.length() - 1);
    }

    /** Whether both lines stand at the very start, in full; Git may have made their ends CRLF. */
    public static boolean isOurs(String content) {
        int first = content.indexOf('\n');
        if (first < 0 || !isOrigin(content, endOfText(content, 0, first))) {
            return false;
        }
        int next = content.indexOf('\n', first + 1);
        int end = endOfText(content, first + 1, next < 0 ? content.length() : next);
        return end - first - 1 == DO_NOT_EDIT.length() && content.startsWith(DO_NOT_EDIT, first + 1);
    }

    /** Every rendered file is asked, so that no part of the line is copied to tell. */
    private static boolean isOrigin(String content, int end) {
        int by = content.lastIndexOf(BY, end - BY.length());
        int template = by + BY.length();
        return by > START.length()
                && content.startsWith(START)
                && content.charAt(end - 1) == '.'
                && !Character.isWhitespace(content.charAt(START.length()))
                && !Character.isWhitespace(content.charAt(by - 1))
                && end - 1 > template
                && !hasWhitespace(content, template, end - 1);
    }

    private static boolean hasWhitespace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfText(String content, int from, int to) {
        return to > from && content.charAt(to - 1) == '\r' ? to - 1 : to;
    }

    private static String line(String content, int from, int to) {
        return content.substring(from, endOfText(content, from, to));
    }

    private static boolean breaksLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (breaksLine(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaksLine(char character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
