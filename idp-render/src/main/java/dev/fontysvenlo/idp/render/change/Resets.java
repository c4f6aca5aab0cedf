package dev.fontysvenlo.idp.render.change;

/** How a rendered object says that a database is reset: the Job that fills it has a counter that was raised. */
final class Resets {
    private static final String COUNTER = "[RESET]";

    private Resets() {}

    static boolean isCounter(RenderedObject object, FieldPath path) {
        return object.kind().equals("Job")
                && object.text("metadata", "labels", "app.kubernetes.io/name").equals("db-init")
                && path.endsWith("env", COUNTER, "value");
    }

    static boolean resets(ObjectChange change) {
        return change.fields().stream().anyMatch(field -> isCounter(change.object(), field.path()));
    }
}
