package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A manifest line by line, and for each line the template lines that wrote it: the one where its text stands, and those
 * of the partials and values in it.
 */
public record FilledLines(List<Line> lines) {
    public FilledLines {
        lines = List.copyOf(lines);
    }

    /** One line, and where it comes from. */
    public record Line(String text, List<Place> places) {
        public Line {
            places = List.copyOf(places);
        }
    }

    /** A line of the sheet is a line of the manifest, but where the values of a block scalar have lines of their own. */
    static FilledLines of(Sheet sheet, Spelling spelling) {
        return of(sheet, Setting.of(sheet).impression(sheet, spelling));
    }

    private static FilledLines of(Sheet sheet, Impression impression) {
        var printed = impression.manifest().split("\n", -1);
        var lines = new ArrayList<Line>();
        int start = 0;
        int at = 0;
        while (at < printed.length) {
            int end = endOfLine(sheet, start);
            var places = places(sheet, start, Math.max(start + 1, end));
            int last = Math.min(printed.length - 1, at + growth(impression, start, end));
            for (; at <= last; at++) {
                lines.add(new Line(printed[at], places));
            }
            start = end + 1;
        }
        return new FilledLines(trimmed(lines));
    }

    private static int growth(Impression impression, int start, int end) {
        return impression.growth().subMap(start, true, end, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int endOfLine(Sheet sheet, int start) {
        int end = start;
        while (end < sheet.length() && sheet.at(end) != '\n') {
            end++;
        }
        return end;
    }

    private static List<Place> places(Sheet sheet, int from, int to) {
        var places = new TreeSet<Place>(
                java.util.Comparator.comparing(Place::template).thenComparing(Place::line));
        for (int i = from; i < Math.min(to, sheet.length()); i++) {
            var place = sheet.places().at(i);
            if (place.isKnown() && !Character.isWhitespace(sheet.at(i))) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }

    /** Without the empty lines at both ends, which the manifest does not have. */
    private static List<Line> trimmed(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).text().isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).text().isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
