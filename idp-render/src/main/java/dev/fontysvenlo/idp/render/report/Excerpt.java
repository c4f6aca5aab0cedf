package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.diagnostic.Location;

/** The offending line with carets below it; a long line is cut to the part around the place. */
final class Excerpt {
    private static final int WIDTH = 100;
    private static final int LEAD = 20;

    private Excerpt() {}

    static String of(Location location, String line) {
        var points = line.codePoints().map(Excerpt::printable).toArray();
        int column = Math.max(0, Math.min(location.column() - 1, points.length));
        int from = points.length <= WIDTH ? 0 : Math.max(0, Math.min(column - LEAD, points.length - WIDTH));
        int to = Math.min(points.length, from + WIDTH);
        int carets = Math.max(1, Math.min(location.length(), to - column));
        var number = Integer.toString(location.line());
        var lead = from > 0 ? "…" : "";
        return "    " + number + " | " + lead + new String(points, from, to - from) + (to < points.length ? "…" : "")
                + "\n    " + " ".repeat(number.length()) + " | "
                + " ".repeat(lead.length() + column - from) + "^".repeat(carets);
    }

    /** Tabs, control characters and those without a shape would move or break the line of carets. */
    private static int printable(int point) {
        if (point == '\t') {
            return ' ';
        }
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '·' : point;
    }
}
