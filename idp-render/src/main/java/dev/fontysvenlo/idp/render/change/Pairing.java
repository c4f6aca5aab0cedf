package dev.fontysvenlo.idp.render.change;

/** Two objects that are taken for one and the same, seen before and after. */
final class Pairing {
    private Pairing() {}

    static ObjectChange of(RenderedObject before, RenderedObject after) {
        var fields = ObjectDiff.between(before.root(), after.root());
        return before.name().identity().equals(after.name().identity())
                ? new ObjectChange.Changed(before, after, fields)
                : new ObjectChange.Replaced(before, after, fields);
    }
}
