package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.Optional;

/** One file that was read: its path relative to the root, and its tree. */
public record Document(String file, Node root) {

    /**
     * The place of the value at a JSON pointer ({@code /components/backend/env}), of the nearest parent that exists
     * when the value itself is absent.
     */
    public Location locate(String pointer) {
        return Pointer.find(root, pointer, false);
    }

    /** As {@link #locate}, but the place of the field's name where the pointer ends in a field. */
    public Location locateKey(String pointer) {
        return Pointer.find(root, pointer, true);
    }

    public Optional<Node> at(String pointer) {
        return Pointer.value(root, pointer);
    }
}
