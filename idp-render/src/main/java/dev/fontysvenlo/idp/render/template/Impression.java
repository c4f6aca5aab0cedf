package dev.fontysvenlo.idp.render.template;

import java.util.NavigableMap;
import java.util.TreeMap;

/** A manifest while it is printed: takes the values of its sheet one after the other. */
final class Impression {
    private final Sheet sheet;
    private final Spelling spelling;
    private final StringBuilder out;
    private final NavigableMap<Integer, Integer> growth = new TreeMap<>();
    private int nextValue;

    Impression(Sheet sheet, Spelling spelling) {
        this.sheet = sheet;
        this.spelling = spelling;
        this.out = new StringBuilder(sheet.length() + 1024);
    }

    Spelling spelling() {
        return spelling;
    }

    Value takeValue() {
        return sheet.value(nextValue++);
    }

    Value peekValue() {
        return sheet.value(nextValue);
    }

    void write(String yaml) {
        out.append(yaml);
    }

    /** The text with the next values in the places of its marks. */
    String filled(String marked) {
        var filled = new StringBuilder(marked.length() + 64);
        int at = 0;
        for (int mark = marked.indexOf(Sheet.MARK); mark >= 0; mark = marked.indexOf(Sheet.MARK, at)) {
            filled.append(marked, at, mark).append(takeValue().text());
            at = mark + 1;
        }
        return filled.append(marked, at, marked.length()).toString();
    }

    /** The line of the sheet that starts there became so many lines more, because its values have several. */
    void grew(int lineStart, int lines) {
        if (lines > 0) {
            growth.put(lineStart, lines);
        }
    }

    NavigableMap<Integer, Integer> growth() {
        return growth;
    }

    /** Of the value whose mark stands there in the sheet. */
    Refusal refuse(int mark, String message, String remedy) {
        return Refusal.ofValue(message, remedy, sheet.places().at(mark));
    }

    String manifest() {
        return out.toString();
    }
}
