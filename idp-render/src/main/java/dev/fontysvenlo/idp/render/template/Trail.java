package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows what a template prints along the steps of earlier fills, and keeps the values: where it ends, the setting is
 * known, and no text need be put together, looked at and typeset again.
 */
final class Trail implements Press {
    private final List<Value> values = new ArrayList<>();
    private Step at;

    Trail(Step first) {
        at = first;
    }

    @Override
    public void print(String text) {
        at = at.text(text);
    }

    @Override
    public void print(Value value) {
        at = at.value();
        values.add(value);
    }

    @Override
    public void open() {
        at = at.open();
    }

    @Override
    public void close() {
        at = at.close();
    }

    @Override
    public Place here() {
        return Place.UNKNOWN;
    }

    /** The manifest, if a fill has ended here before. */
    Optional<String> manifest(Spelling spelling) {
        return at.setting().map(setting -> setting.print(values, spelling));
    }

    /** What was printed up to here is not all. */
    void lose() {
        at = Step.first();
    }

    /** Tells the next fill that ends here. */
    void learn(Setting setting) {
        at.set(setting);
    }
}
