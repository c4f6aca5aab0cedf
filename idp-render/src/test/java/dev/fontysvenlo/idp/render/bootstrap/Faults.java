package dev.fontysvenlo.idp.render.bootstrap;

import java.util.ArrayList;
import java.util.List;

/** What goes wrong at one call, counted over all servers that a script talks to; the first call has number 1. */
public final class Faults {
    public enum Kind {
        NONE,
        /** The server answers 500 with nothing in it, and has done nothing. */
        REFUSED,
        /** The server has done what was asked, and its answer gets lost. */
        LOST,
        /** The server has done what was asked, and answers later than anybody waits. */
        SLOW,
        /** The server has done what was asked, and nobody is there any more to hear the answer. */
        KILLED
    }

    private final List<String> seen = new ArrayList<>();
    private int calls;
    private int at = -1;
    private Kind kind = Kind.NONE;
    private Runnable then = () -> {};

    public synchronized void none() {
        at = -1;
    }

    public synchronized void at(int call, Kind what, Runnable killer) {
        calls = 0;
        at = call;
        kind = what;
        then = killer;
    }

    synchronized Kind next(String call) {
        calls++;
        seen.add(call);
        return calls == at ? kind : Kind.NONE;
    }

    /** Every call so far, as {@code GET /path}. */
    public synchronized List<String> seen() {
        return List.copyOf(seen);
    }

    void kill() {
        then.run();
    }
}
