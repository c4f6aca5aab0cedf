package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file that was read, by its path; answers where something was said, so that a problem can point at it. */
public record Sources(SortedMap<String, Document> documents) {
    public Sources {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    /** The JSON pointer of a field, whatever characters its names have. */
    public static String pointer(Object... segments) {
        return Stream.of(segments)
                .map(segment -> "/" + segment.toString().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** The place of a value as {@link Document#locate} finds it; the file as a whole when it was not read. */
    public Location locate(String file, String pointer) {
        var document = ((Map<String, Document>) documents).get(file);
        return document == null ? Location.ofFile(file) : document.locate(pointer);
    }

    /** As {@link #locate}, but the place of the field's name where the pointer ends in a field. */
    public Location locateKey(String file, String pointer) {
        var document = ((Map<String, Document>) documents).get(file);
        return document == null ? Location.ofFile(file) : document.locateKey(pointer);
    }

    /** A place as it is named in the middle of a sentence: {@code platform.yaml:12}, or the file alone. */
    public String cite(String file, String pointer) {
        var location = locateKey(file, pointer);
        return location.isWholeFile() ? file : file + ":" + location.line();
    }
}
