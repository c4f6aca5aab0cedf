package dev.fontysvenlo.idp.render.report;

/** Text of ours and of users as Markdown of GitHub: nothing in it can become a link, a mention or a heading. */
final class Markdown {
    private static final String SPECIAL = "\\*_{}[]<>()#+!|~&@";

    private Markdown() {}

    /** A value as code. */
    static String code(String value) {
        var shown = value.replace('`', '\'').replaceAll("\\R", " ").replace("|", "\\|");
        return shown.isBlank() ? "` `" : "`" + shown + "`";
    }

    /** A sentence, in which what stands between backticks stays code. */
    static String prose(String sentence) {
        var text = new StringBuilder();
        boolean inCode = false;
        for (char c : sentence.replaceAll("\\R", " ").toCharArray()) {
            if (c == '`') {
                inCode = !inCode;
                text.append(c);
            } else if (!inCode && SPECIAL.indexOf(c) >= 0) {
                text.append("&#").append((int) c).append(';');
            } else {
                text.append(c);
            }
        }
        return inCode ? text.append('`').toString() : text.toString();
    }
}
