package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.cache.CacheFile;
import dev.fontysvenlo.idp.cache.ToolSum;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.TreeInput;
import dev.fontysvenlo.idp.source.TreeOutput;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The trees of input files that an earlier run has read and found to conform to their schemas, and of those schemas. A
 * file with anything wrong in itself is not among them. What the rules say is not remembered, but for one thing: that they
 * had nothing to say about all the files of a set together.
 */
public final class InputMemory {
    /** Neither knows anything nor learns. */
    public static final InputMemory NONE = new InputMemory(Optional.empty(), () -> "");

    private static final int FORM = 0x1D9_1003;

    private final Optional<CacheFile> file;
    private final Supplier<String> tool;

    private InputMemory(Optional<CacheFile> file, Supplier<String> tool) {
        this.file = file;
        this.tool = tool;
    }

    /** The memory of one repository, in a folder that all repositories may share. */
    public static InputMemory of(Path folder, Path repository) {
        return of(folder, repository, () -> Tool.SUM);
    }

    /**
     * @param tool changes with all that makes trees of files and judges them
     */
    static InputMemory of(Path folder, Path repository, Supplier<String> tool) {
        return new InputMemory(Optional.of(CacheFile.of(folder, "input", repository, FORM)), tool);
    }

    Content read() {
        return file.flatMap(CacheFile::read).map(this::parsed).orElse(Content.NOTHING);
    }

    private Content parsed(ByteBuffer bytes) {
        var input = new TreeInput(bytes);
        if (!input.text().equals(tool.get())) {
            return Content.NOTHING;
        }
        var schemas = documents(input);
        var sums = new HashMap<String, String>();
        var documents = documents(input);
        for (String path : new TreeMap<>(documents).keySet()) {
            sums.put(path, input.text());
        }
        return new Content(schemas, new KnownFiles(sums, documents), soundSets(input));
    }

    private static SoundSets soundSets(TreeInput input) {
        var sums = new ArrayList<String>();
        for (int rest = input.number(); rest > 0; rest--) {
            sums.add(input.text());
        }
        return new SoundSets(sums);
    }

    private static Map<String, Document> documents(TreeInput input) {
        var documents = new HashMap<String, Document>();
        for (int rest = input.number(); rest > 0; rest--) {
            var document = input.document();
            documents.put(document.file(), document);
        }
        return documents;
    }

    void write(Content content) {
        file.ifPresent(place -> place.write(bytes(content)));
    }

    private byte[] bytes(Content content) {
        var output = new TreeOutput().text(tool.get());
        put(content.schemas(), output);
        put(content.files().documents(), output);
        new TreeMap<>(content.files().documents())
                .keySet()
                .forEach(path -> output.text(content.files().sums().getOrDefault(path, "")));
        output.number(content.sound().sums().size());
        content.sound().sums().forEach(output::text);
        return output.bytes();
    }

    private static void put(Map<String, Document> documents, TreeOutput output) {
        output.number(documents.size());
        new TreeMap<>(documents).values().forEach(output::document);
    }

    /**
     * What a memory holds.
     *
     * @param schemas by the names of their files
     * @param sound sets of these and of earlier files
     */
    record Content(Map<String, Document> schemas, KnownFiles files, SoundSets sound) {
        static final Content NOTHING = new Content(Map.of(), KnownFiles.NONE, SoundSets.NONE);
    }

    /** Reckoned once: the classes that were loaded stay the same. */
    private static final class Tool {
        static final String SUM = ToolSum.of(InputMemory.class);
    }
}
