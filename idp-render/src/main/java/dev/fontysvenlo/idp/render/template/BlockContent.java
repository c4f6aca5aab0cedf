package dev.fontysvenlo.idp.render.template;

import java.util.List;
import java.util.Locale;

/** A block scalar that holds values; refused when readers would not get exactly the text that it holds then. */
record BlockContent(BlockScalar.Header header, String restOfLine, int parent, int column, List<Line> lines)
        implements Setting.Piece {
    private static final int DEEPEST_INDENT = 9;

    BlockContent {
        lines = List.copyOf(lines);
    }

    @Override
    public void print(Impression impression) {
        var content = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i == lines.size() - 1, content, impression);
            content.append('\n');
        }
        refuseChomped(content, impression);
        boolean ambiguous = header.indent() == 0 && startsWithBlank(content);
        if (ambiguous && column - parent > DEEPEST_INDENT) {
            throw impression.refuse(
                    firstMark(), "The first line of a block scalar starts with a blank.", "Indent the block less.");
        }
        impression.write(ambiguous ? header.withIndent(column - parent).yaml() : header.yaml());
        impression.write(restOfLine);
        impression.write(impression.spelling().indented(content.toString(), column));
    }

    private void line(Line line, boolean last, StringBuilder content, Impression impression) {
        int before = content.length();
        var marked = line.marked();
        int at = 0;
        for (int mark = marked.indexOf(Sheet.MARK); mark >= 0; mark = marked.indexOf(Sheet.MARK, at)) {
            var value = impression.takeValue();
            refuseUnreadable(line.at() + mark, value, impression);
            content.append(marked, at, mark)
                    .append(last && marked.length() == 1 ? withoutLastBreak(value.text()) : value.text());
            at = mark + 1;
        }
        content.append(marked, at, marked.length());
        impression.grew(line.at(), (int)
                content.substring(before).chars().filter(c -> c == '\n').count());
        if (at > 0 && header.isFolded() && !startsBlank(marked)) {
            refuseUnfoldable(line, content.substring(before), impression);
        }
    }

    /** The block adds one of its own, so that a text file goes in as it is. */
    private String withoutLastBreak(String text) {
        return text.endsWith("\n") && !header.isStripped() ? text.substring(0, text.length() - 1) : text;
    }

    private void refuseUnreadable(int mark, Value value, Impression impression) {
        int unreadable = impression.spelling().firstUnreadable(value.text());
        if (unreadable >= 0) {
            throw impression.refuse(
                    mark,
                    String.format(
                            Locale.ROOT,
                            "The value `%s` holds the character U+%04X, which cannot stand in a block scalar.",
                            value.shown(),
                            unreadable),
                    "Remove the character, or put the value in double quotes.");
        }
        if (header.isFolded() && value.text().indexOf('\n') >= 0) {
            throw impression.refuse(
                    mark,
                    "The value `" + value.shown() + "` has several lines and stands in a folded block scalar.",
                    "Write `|` instead of `>`.");
        }
    }

    private static void refuseUnfoldable(Line line, String text, Impression impression) {
        if (text.isBlank() || startsBlank(text)) {
            throw impression.refuse(
                    line.at() + line.marked().indexOf(Sheet.MARK),
                    "A line of a folded block scalar starts with a blank value.",
                    "Write `|` instead of `>`.");
        }
    }

    private static boolean startsBlank(String text) {
        return text.startsWith(" ") || text.startsWith("\t");
    }

    /** Readers drop empty lines at the end of a block. */
    private void refuseChomped(StringBuilder content, Impression impression) {
        int last = content.lastIndexOf("\n", content.length() - 2) + 1;
        if (content.substring(last).isBlank()) {
            throw impression.refuse(
                    firstMark(),
                    "A value makes the last line of a block scalar blank.",
                    "Leave the line out with `@if`, or put the value in double quotes.");
        }
    }

    /** Readers find the column by the first line that is not empty, so that one must not start with a blank. */
    private static boolean startsWithBlank(StringBuilder content) {
        int first = 0;
        while (first < content.length() && content.charAt(first) == '\n') {
            first++;
        }
        return first < content.length() && content.charAt(first) == ' ';
    }

    private int firstMark() {
        for (Line line : lines) {
            int mark = line.marked().indexOf(Sheet.MARK);
            if (mark >= 0) {
                return line.at() + mark;
            }
        }
        throw new IllegalStateException("a block without values");
    }

    /** One line without its indentation, and where it starts in the sheet. */
    record Line(int at, String marked) {}
}
