package dev.fontysvenlo.idp.render.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** All rendered files: path below {@code rendered/} to content. Closed when nobody asks for a text again. */
public final class RenderedTree implements AutoCloseable {
    /** A thousand teams and more, and little enough for ten thousand of them in a heap of 512 MB. */
    private static final long ROOM_IN_MEMORY = 80L << 20;

    private final SortedMap<String, Content> texts;
    private final Map<String, RenderedFolder> kept;
    private final Shelf shelf;

    private RenderedTree(SortedMap<String, Content> texts, Map<String, RenderedFolder> kept, Shelf shelf) {
        this.texts = Collections.unmodifiableSortedMap(texts);
        this.kept = kept;
        this.shelf = shelf;
    }

    /** Each file, in no order: to sort tens of thousands of paths takes longer than to look at them. */
    public void forEach(BiConsumer<String, Content> look) {
        texts.forEach(look);
        kept.forEach((path, folder) -> look.accept(path, new Content.OnDisk(folder, path)));
    }

    public boolean has(String path) {
        return kept.containsKey(path) || texts.containsKey(path);
    }

    /** Without the files that are known to be on disk as they should be. */
    SortedMap<String, Content> texts() {
        return texts;
    }

    /** The paths of the files that are known to be on disk as they should be. */
    Set<String> kept() {
        return kept.keySet();
    }

    @Override
    public void close() {
        shelf.close();
    }

    /** Takes the files one by one, in any order. */
    public static final class Builder {
        private final TreeMap<String, Content> texts = new TreeMap<>();

        /** In the order of the plan, in which the files of a team stand together. */
        private final Map<String, RenderedFolder> kept = new LinkedHashMap<>();

        private final Shelf shelf = new Shelf(ROOM_IN_MEMORY);

        /**
         * Adds one file.
         *
         * @throws IllegalArgumentException when the path would leave the folder or the text lacks the header, which is a
         *     bug of the plan
         */
        public void put(String path, String text) {
            RenderedPath.check(path);
            if (!Header.isOurs(text)) {
                throw new IllegalArgumentException("rendered without the header: '" + path + "'");
            }
            texts.put(path, shelf.put(text));
        }

        /** Adds one file that is known to be on disk as it should be, so that its path needs no check. */
        public void keep(String path, RenderedFolder folder) {
            kept.put(path, folder);
        }

        public RenderedTree build() {
            return new RenderedTree(texts, kept, shelf);
        }
    }
}
