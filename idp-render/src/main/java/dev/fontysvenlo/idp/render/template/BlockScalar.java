package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;

/** Typesets a literal ({@code |}) or folded ({@code >}) block scalar: finds its column, and where it ends. */
final class BlockScalar {
    private final Cursor cursor;
    private final Scalars scalars;

    BlockScalar(Cursor cursor, Scalars scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
    }

    void write(int parent) {
        if (parent < 0) {
            throw cursor.refuseText("A block scalar stands without a key.", "Write `key: |`.");
        }
        var header = header();
        int first = cursor.endOfLine(cursor.at()) + 1;
        int column = header.indent() > 0 ? parent + header.indent() : detectedColumn(first);
        int end = column > parent ? endOfContent(first, column) : first;
        refuseTextBehindHeader();
        if (!cursor.hasValue(first, end)) {
            cursor.write(header.yaml());
            cursor.copyBlanks();
            scalars.comment();
            cursor.copy(end);
            return;
        }
        if (cursor.hasValue(cursor.at(), first)) {
            throw cursor.refuseValue(
                    cursor.at(), "A value stands where a block scalar starts.", "Put the comment on the line above.");
        }
        valued(header, parent, column, end);
    }

    private void valued(Header header, int parent, int column, int end) {
        int at = cursor.endOfLine(cursor.at()) + 1;
        var restOfLine = cursor.between(cursor.at(), at);
        var lines = new ArrayList<BlockContent.Line>();
        while (at < end) {
            int endOfLine = cursor.endOfLine(at);
            int start = Math.min(at + column, endOfLine);
            lines.add(new BlockContent.Line(start, cursor.between(start, endOfLine)));
            at = endOfLine + 1;
        }
        cursor.add(new BlockContent(header, restOfLine, parent, column, lines));
        cursor.skip(end);
    }

    private Header header() {
        char style = cursor.next();
        int at = cursor.at() + 1;
        int indent = 0;
        var chomping = "";
        while (!cursor.isBlankOrBreak(at)) {
            char c = cursor.look(at);
            if (c >= '1' && c <= '9' && indent == 0) {
                indent = c - '0';
            } else if (c == '-' && chomping.isEmpty()) {
                chomping = "-";
            } else {
                throw cursor.refuseText(
                        "A block scalar starts with `" + style + "`, `" + style + "-` or an indentation, nothing else.",
                        "Write `" + style + "` and start the text on the next line.");
            }
            at++;
        }
        cursor.skip(at);
        return new Header(style, indent, chomping);
    }

    private void refuseTextBehindHeader() {
        int behind = cursor.at();
        while (cursor.isBlank(behind)) {
            behind++;
        }
        if (cursor.look(behind) != '\n' && cursor.look(behind) != '#') {
            throw cursor.refuseText("Text follows the start of a block scalar.", "Start it on the next line.");
        }
    }

    private int detectedColumn(int from) {
        int start = from;
        int end = cursor.endOfSpaces(start);
        while (cursor.look(end) == '\n' && end < cursor.end()) {
            start = end + 1;
            end = cursor.endOfSpaces(start);
        }
        return end < cursor.end() ? end - start : 0;
    }

    /** Behind the last line that is not empty; empty ones below it belong to nobody. */
    private int endOfContent(int from, int column) {
        int end = from;
        for (int start = from; start < cursor.end(); start = cursor.endOfLine(start) + 1) {
            int text = cursor.endOfSpaces(start);
            if (cursor.look(text) != '\n') {
                if (text - start < column) {
                    break;
                }
                end = cursor.endOfLine(start) + 1;
            }
        }
        return end;
    }

    /** How the block starts. */
    record Header(char style, int indent, String chomping) {
        boolean isFolded() {
            return style == '>';
        }

        boolean isStripped() {
            return !chomping.isEmpty();
        }

        Header withIndent(int columns) {
            return new Header(style, columns, chomping);
        }

        String yaml() {
            return style + (indent > 0 ? Integer.toString(indent) : "") + chomping;
        }
    }
}
