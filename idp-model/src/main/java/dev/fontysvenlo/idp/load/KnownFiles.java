package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Document;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were read before and found to conform to their schemas, by path.
 *
 * @param sums what each file's content came to
 * @param documents what was read, with the defaults of the schema
 */
record KnownFiles(Map<String, String> sums, Map<String, Document> documents) {
    static final KnownFiles NONE = new KnownFiles(Map.of(), Map.of());

    static KnownFiles of(Loaded loaded) {
        return new KnownFiles(loaded.sums(), loaded.sources().documents());
    }

    /** What this file says, if it has the same content as before. */
    Optional<Document> document(String file, String sum) {
        return sum.equals(sums.get(file)) ? Optional.ofNullable(documents.get(file)) : Optional.empty();
    }
}
