package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Which template line wrote each character of a sheet. Finding a line walks the stack, so a fill runs with this
 * switched off, and only a fill that was refused runs once more with it switched on.
 */
final class Places {
    private final boolean on;
    private final List<Place> places = new ArrayList<>();
    private final StringBuilder indexes = new StringBuilder();

    private Places(boolean on) {
        this.on = on;
        places.add(Place.UNKNOWN);
    }

    static Places off() {
        return new Places(false);
    }

    static Places on() {
        return new Places(true);
    }

    Place here() {
        return on ? TemplateFrames.here() : Place.UNKNOWN;
    }

    Place at(int offset) {
        return offset < indexes.length() ? places.get(indexes.charAt(offset)) : places.get(places.size() - 1);
    }

    /** jte places a text on the line where it ends. */
    void appended(String text) {
        if (!on) {
            return;
        }
        var end = here();
        int linesLeft = (int) text.chars().filter(c -> c == '\n').count();
        int index = indexOf(end.linesEarlier(linesLeft));
        for (int i = 0; i < text.length(); i++) {
            indexes.append((char) index);
            if (text.charAt(i) == '\n') {
                linesLeft--;
                index = indexOf(end.linesEarlier(linesLeft));
            }
        }
    }

    private int indexOf(Place place) {
        if (!places.get(places.size() - 1).equals(place) && places.size() < Character.MAX_VALUE) {
            places.add(place);
        }
        return places.size() - 1;
    }

    void inserted(int offset, int length) {
        if (on) {
            var index = indexes.substring(offset, offset + 1);
            indexes.insert(offset, index.repeat(length));
        }
    }

    void deleted(int from, int to) {
        if (on) {
            indexes.delete(from, to);
        }
    }
}
