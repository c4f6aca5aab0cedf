package dev.fontysvenlo.idp.render.tree;

/** What one rendered file says. */
public sealed interface Content {
    String text();

    /** A text in memory. */
    record Kept(String text) implements Content {}

    /** A text that stands on disk already, and is not compared with itself. */
    record OnDisk(RenderedFolder folder, String path) implements Content {
        @Override
        public String text() {
            return folder.read(path);
        }
    }

    /** A text on the shelf, by its place in bytes. */
    record Shelved(Shelf shelf, long from, int length) implements Content {
        @Override
        public String text() {
            return shelf.read(from, length);
        }
    }
}
