package dev.fontysvenlo.idp.render.harbor;

/** An answer of Harbor that is no success; an empty message makes an empty body. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final long delay;

    Refused(int status, String message) {
        this(status, message, 0);
    }

    Refused(int status, String message, long delay) {
        super(message);
        this.status = status;
        this.delay = delay;
    }

    long delay() {
        return delay;
    }

    int status() {
        return status;
    }

    static void unless(boolean fits, int status, String message) {
        if (!fits) {
            throw new Refused(status, message);
        }
    }

    @Override
    public String getMessage() {
        var message = super.getMessage();
        return message == null ? "" : message;
    }
}
