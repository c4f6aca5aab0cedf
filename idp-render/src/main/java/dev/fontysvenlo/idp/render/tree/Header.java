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
        if (first < 0) {
            return false;
        }
        int second = content.indexOf('\n', first + 1);
        return isOrigin(line(content, 0, first))
                && DO_NOT_EDIT.equals(line(content, first + 1, second < 0 ? content.length() : second));
    }

    private static boolean isOrigin(String line) {
        int by = line.lastIndexOf(BY);
        if (by <= START.length() || !line.startsWith(START) || !line.endsWith(".")) {
            return false;
        }
        var sources = line.substring(START.length(), by);
        var template = line.substring(by + BY.length(), line.length() - 1);
        return sources.equals(sources.strip()) && !template.isEmpty() && !hasWhitespace(template);
    }

    private static boolean hasWhitespace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String line(String content, int from, int to) {
        boolean carriageReturn = to > from && content.charAt(to - 1) == '\r';
        return content.substring(from, carriageReturn ? to - 1 : to);
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
