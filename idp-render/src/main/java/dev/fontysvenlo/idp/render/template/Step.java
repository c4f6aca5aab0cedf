package dev.fontysvenlo.idp.render.template;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One print of a template, and those that came next in the fills so far. Two fills that end at the same step have printed
 * the same text, with values and content at the same places: their sheets are set alike.
 */
final class Step {
    /** Far more than a template for teams needs. */
    private static final int MOST = 10_000;

    private static final Step[] NONE = {};

    private final Kind kind;
    private final String text;
    private final AtomicInteger room;
    private volatile Step[] next = NONE;
    private volatile Optional<Setting> setting = Optional.empty();

    private Step(Kind kind, String text, AtomicInteger room) {
        this.kind = kind;
        this.text = text;
        this.room = room;
    }

    /** Before the first print of a template. */
    static Step first() {
        return new Step(Kind.TEXT, "", new AtomicInteger(MOST));
    }

    Step text(String printed) {
        return then(Kind.TEXT, printed);
    }

    Step value() {
        return then(Kind.VALUE, "");
    }

    Step open() {
        return then(Kind.OPEN, "");
    }

    Step close() {
        return then(Kind.CLOSE, "");
    }

    private Step then(Kind other, String printed) {
        for (Step known : next) {
            if (known.kind == other && known.text.equals(printed)) {
                return known;
            }
        }
        return add(other, printed);
    }

    /** When there is no room left, because the template prints something new each time, the step leads nowhere. */
    private synchronized Step add(Kind other, String printed) {
        for (Step known : next) {
            if (known.kind == other && known.text.equals(printed)) {
                return known;
            }
        }
        var step = new Step(other, printed, room);
        if (room.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            var more = Arrays.copyOf(next, next.length + 1);
            more[next.length] = step;
            next = more;
        }
        return step;
    }

    /** How all sheets are set that end here, once one has been. */
    Optional<Setting> setting() {
        return setting;
    }

    void set(Setting made) {
        setting = Optional.of(made);
    }

    /** What was printed: a text of the template, a value, or where content begins or ends. */
    private enum Kind {
        TEXT,
        VALUE,
        OPEN,
        CLOSE
    }
}
