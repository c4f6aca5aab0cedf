package dev.fontysvenlo.idp.render.change;

/** How much a change can hurt; the worst first, which is the order in which a reviewer reads. */
public enum Risk {
    LOSS("Deleted, stopped or lost"),
    EXPOSURE("Reachable, allowed or trusted"),
    LIMITS("Limits"),
    REST("Everything else"),
    COSMETIC("Without effect");

    private final String title;

    Risk(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
