package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/** One field of an object that says something else afterwards; a side where it is not there is empty. */
public record FieldChange(FieldPath path, Optional<Node> before, Optional<Node> after) {

    /** The value as a person reads it; empty when the field was not there. */
    public Optional<String> beforeText() {
        return before.map(Values::text);
    }

    public Optional<String> afterText() {
        return after.map(Values::text);
    }

    /** A text, number or flag of each side without quotation marks; empty when absent or a whole part of an object. */
    String plainBefore() {
        return before.map(Values::plain).orElse("");
    }

    String plainAfter() {
        return after.map(Values::plain).orElse("");
    }

    /** From what to what, in one line. */
    public String arrow() {
        return beforeText().orElse("(absent)") + " → " + afterText().orElse("(absent)");
    }
}
