package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.parallel.Ahead;
import dev.fontysvenlo.idp.schema.SchemaCheck;
import dev.fontysvenlo.idp.source.Document;
import java.util.Optional;

/** A schema of input files, got ready ahead while files are read and parsed, if any is to be checked. */
final class AwaitedSchema {
    private final String file;
    private final Optional<Document> known;
    private Optional<Ahead<SchemaCheck>> begun = Optional.empty();

    /**
     * @param known when it holds no file, all are new and their schema will be needed
     */
    AwaitedSchema(String file, InputMemory.Content known) {
        this.file = file;
        this.known = Optional.ofNullable(known.schemas().get(file));
        if (known.files().documents().isEmpty()) {
            begin();
        }
    }

    /** Says that the schema will be needed. */
    void begin() {
        if (begun.isEmpty()) {
            begun = Optional.of(Ahead.of(() -> SchemaCheck.of(document())));
        }
    }

    SchemaCheck check() {
        begin();
        return begun.orElseThrow().result();
    }

    /** As it is remembered, or read. */
    private Document document() {
        return known.orElseGet(() -> SchemaCheck.read(file));
    }

    /** The schema itself, to be remembered. */
    Document schema() {
        return known.orElseGet(() -> check().schema());
    }
}
