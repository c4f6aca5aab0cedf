package dev.fontysvenlo.idp.render.template;

import java.util.regex.Pattern;

/** Content (a partial, say) that goes in where its caller stands: its further lines take over the caller's column. */
final class Insertion {
    private static final Pattern LINE_STARTS = Pattern.compile("(?: *- +)* *");

    private final Sheet sheet;
    private final String before;
    private final int from;

    Insertion(Sheet sheet, int lineStart, int from) {
        this.sheet = sheet;
        this.before = sheet.from(lineStart);
        this.from = from;
    }

    /** Where the content starts in the sheet. */
    int from() {
        return from;
    }

    /** True when the content was empty and its whole line is to vanish. */
    boolean settle() {
        trim();
        boolean alone = LINE_STARTS.matcher(before).matches();
        if (sheet.length() == from) {
            return alone && settleNothing();
        }
        if (sheet.from(from).indexOf('\n') >= 0) {
            if (!alone) {
                throw Refusal.ofText(
                        "Content of several lines stands behind other text.",
                        "Put the content on a line of its own, at the column where its lines shall start.",
                        sheet.places().here());
            }
            sheet.indentLines(from, before.length());
        }
        return false;
    }

    private boolean settleNothing() {
        if (before.contains("-")) {
            throw Refusal.ofText(
                    "The content behind the dash is empty.",
                    "Leave the dash out with `@if` too.",
                    sheet.places().here());
        }
        sheet.delete(from - before.length(), from);
        return true;
    }

    /** The line breaks around it are those of the template's author, not of the content. */
    private void trim() {
        int end = sheet.length();
        while (end > from && Character.isWhitespace(sheet.at(end - 1))) {
            end--;
        }
        sheet.delete(end, sheet.length());
        int start = from;
        for (int i = from; i < sheet.length() && Character.isWhitespace(sheet.at(i)); i++) {
            start = sheet.at(i) == '\n' ? i + 1 : start;
        }
        if (start > from) {
            sheet.delete(from, start);
            dedent();
        }
    }

    private void dedent() {
        int columns = 0;
        while (from + columns < sheet.length() && sheet.at(from + columns) == ' ') {
            columns++;
        }
        for (int i = from; i < sheet.length(); i++) {
            if (i == from || sheet.at(i - 1) == '\n') {
                int blanks = 0;
                while (blanks < columns && i + blanks < sheet.length() && sheet.at(i + blanks) == ' ') {
                    blanks++;
                }
                sheet.delete(i, i + blanks);
            }
        }
    }
}
