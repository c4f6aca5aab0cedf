package dev.fontysvenlo.idp.render.report;

/** Text of ours and of users as HTML. */
final class Html {
    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A sentence, in which what stands between backticks is code. */
    static String prose(String sentence) {
        var html = new StringBuilder();
        var parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            html.append(i % 2 == 1 ? "<code>" + text(parts[i]) + "</code>" : text(parts[i]));
        }
        return html.toString();
    }
}
