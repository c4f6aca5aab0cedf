package dev.fontysvenlo.idp.render.change;

import java.util.Optional;

/** Fields that say how much there is of something. */
final class Limits {
    private Limits() {}

    static Optional<Verdict> of(RenderedObject object, FieldChange field) {
        var path = field.path();
        boolean limit = Kinds.LIMITS.contains(object.kind()) && path.startsWith("spec")
                || path.has("resources") && Kinds.WORKLOADS.contains(object.kind())
                || path.has("resources") && object.kind().equals("PersistentVolumeClaim")
                || path.startsWith("spec", "replicas")
                || path.last().equals("sizeLimit");
        if (!limit || path.startsWith("metadata")) {
            return Optional.empty();
        }
        int more = Quantity.compare(field.plainAfter(), field.plainBefore());
        if (more == 0 && Quantity.isOne(field.plainAfter()) && Quantity.isOne(field.plainBefore())) {
            return Optional.of(new Verdict(Risk.COSMETIC, object.title() + " writes the same amount in another way."));
        }
        return Optional.of(new Verdict(Risk.LIMITS, sentence(object, field, more)));
    }

    private static String sentence(RenderedObject object, FieldChange field, int more) {
        var path = field.path();
        if (path.startsWith("spec", "replicas")) {
            return object.title() + " runs " + field.plainAfter() + " pods instead of " + field.plainBefore() + ".";
        }
        if (more == 0) {
            return object.title() + " has other limits than before.";
        }
        return object.title()
                + (more > 0 ? " gets more room." : " gets less room; what needs more is not started, or is killed.");
    }
}
