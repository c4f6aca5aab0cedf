package dev.fontysvenlo.idp.render.tree;

/** What one rendered file says. */
public sealed interface Content {
    String text();

    /** A text in memory. */
    record Kept(String text) implements Content {}

    /** A text on the shelf, by its place in bytes. */
    record Shelved(Shelf shelf, long from, int length) implements Content {
        @Override
        public String text() {
            return shelf.read(from, length);
        }
    }
}
