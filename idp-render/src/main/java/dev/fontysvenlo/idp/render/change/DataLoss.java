package dev.fontysvenlo.idp.render.change;

import java.util.Optional;

/** Fields that cost somebody data or a running program. */
final class DataLoss {
    private DataLoss() {}

    static Optional<Verdict> of(RenderedObject before, RenderedObject after, FieldChange field) {
        var path = field.path();
        if (Resets.isCounter(after, path)) {
            return Optional.of(new Verdict(
                    Risk.LOSS,
                    "The database is emptied and filled again once (reset " + field.plainBefore() + " → "
                            + field.plainAfter() + "): what was typed into it is lost."));
        }
        if (path.startsWith("spec", "replicas") && field.plainAfter().equals("0")) {
            return Optional.of(new Verdict(Risk.LOSS, after.title() + " stops: no pod of it runs any more."));
        }
        if (makesVolumeSmaller(field)) {
            return Optional.of(new Verdict(
                    Risk.LOSS,
                    "Argo CD can't apply this: Kubernetes never makes a volume smaller (" + field.arrow() + ")."));
        }
        if (isDeletingPolicy(field)) {
            return Optional.of(
                    new Verdict(Risk.LOSS, "The data of " + before.title() + " goes when its claim or set goes."));
        }
        if (path.last().equals("allowTags") && path.has("[db-init]")) {
            return Optional.of(new Verdict(
                    Risk.LOSS,
                    "Another version of `db-init` may be taken (" + field.arrow()
                            + "): if it is not the one that runs now, the database is emptied and filled again."));
        }
        if (path.startsWith("spec", "suspend") && field.plainAfter().equals("true")) {
            return Optional.of(new Verdict(Risk.LOSS, after.title() + " does not run any more."));
        }
        return Optional.empty();
    }

    /** A claim grows, and never shrinks. */
    static boolean makesVolumeSmaller(FieldChange field) {
        return field.path().startsWith("spec", "resources", "requests", "storage")
                && Quantity.compare(field.plainAfter(), field.plainBefore()) < 0;
    }

    private static boolean isDeletingPolicy(FieldChange field) {
        var last = field.path().last();
        return field.plainAfter().equals("Delete")
                && (last.equals("persistentVolumeReclaimPolicy")
                        || last.equals("whenDeleted")
                        || last.equals("whenScaled"));
    }
}
