package dev.fontysvenlo.idp.render.template;

/** Leaves a template early, because something it prints cannot stand where it stands. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the fault is in a value, or in the text of the template itself. */
    enum Fault {
        VALUE,
        TEXT
    }

    private final Fault fault;
    private final String remedy;
    private final transient Place place;

    private Refusal(Fault fault, String message, String remedy, Place place) {
        super(message, null, false, false);
        this.fault = fault;
        this.remedy = remedy;
        this.place = place;
    }

    static Refusal ofValue(String message, String remedy, Place place) {
        return new Refusal(Fault.VALUE, message, remedy, place);
    }

    static Refusal ofText(String message, String remedy, Place place) {
        return new Refusal(Fault.TEXT, message, remedy, place);
    }

    String message() {
        return String.valueOf(getMessage());
    }

    Fault fault() {
        return fault;
    }

    String remedy() {
        return remedy;
    }

    Place place() {
        return place;
    }
}
