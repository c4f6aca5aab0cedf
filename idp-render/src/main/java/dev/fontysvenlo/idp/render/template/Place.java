package dev.fontysvenlo.idp.render.template;

/** A line of a template, counted from 1; line 0 means that the place is not known. */
public record Place(String template, int line) {
    static final Place UNKNOWN = new Place("", 0);

    boolean isKnown() {
        return line > 0;
    }

    Place linesEarlier(int lines) {
        return isKnown() ? new Place(template, Math.max(1, line - lines)) : this;
    }
}
