package dev.fontysvenlo.idp.render.template;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A manifest while it is printed: takes the values of its sheet one after the other. */
final class Impression {
    private static final int ROOM = 4096;

    private final List<Value> values;
    private final Places places;
    private final Spelling spelling;
    private final StringBuilder out = new StringBuilder(ROOM);
    private final NavigableMap<Integer, Integer> growth = new TreeMap<>();
    private int nextValue;

    Impression(List<Value> values, Places places, Spelling spelling) {
        this.values = values;
        this.places = places;
        this.spelling = spelling;
    }

    Spelling spelling() {
        return spelling;
    }

    /** Looked at here as well as on a sheet, because a trail keeps values as they come. */
    Value takeValue() {
        var value = values.get(nextValue++);
        if (value.isBroken()) {
            throw value.broken(Place.UNKNOWN);
        }
        return value;
    }

    /** How many values have been taken. */
    int taken() {
        return nextValue;
    }

    /** Takes the values up to there without printing them. */
    void skip(int to) {
        nextValue = to;
    }

    void write(String yaml) {
        out.append(yaml);
    }

    int length() {
        return out.length();
    }

    /** What was printed from there on. */
    String from(int offset) {
        return out.substring(offset);
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
        return Refusal.ofValue(message, remedy, places.at(mark));
    }

    String manifest() {
        return out.toString();
    }
}
