package dev.fontysvenlo.idp.render.lint;

/** Patterns in which a star stands for any text. */
final class Stars {
    private Stars() {}

    static boolean match(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(text);
        }
        if (!text.startsWith(pattern.substring(0, star))) {
            return false;
        }
        var rest = pattern.substring(star + 1);
        for (int end = star; end <= text.length(); end++) {
            if (match(rest, text.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
