package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.schema.SchemaCheck;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A schema of input files, got ready in a thread of its own while files are read and parsed, if any is to be checked. */
final class AwaitedSchema {
    private final Supplier<SchemaCheck> schema;
    private Optional<FutureTask<SchemaCheck>> task = Optional.empty();

    /**
     * @param known when it holds no file, all are new and their schema will be needed
     */
    AwaitedSchema(String file, InputMemory.Content known) {
        var document = Optional.ofNullable(known.schemas().get(file));
        schema = () -> SchemaCheck.of(document.orElseGet(() -> SchemaCheck.read(file)));
        if (known.files().documents().isEmpty()) {
            begin();
        }
    }

    /** Says that the schema will be needed. */
    void begin() {
        if (task.isEmpty()) {
            var begun = new FutureTask<>(schema::get);
            task = Optional.of(begun);
            var thread = new Thread(begun, "idp-schema");
            thread.setDaemon(true);
            thread.start();
        }
    }

    SchemaCheck check() {
        begin();
        try {
            return task.orElseThrow().get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a packaged schema is broken", broken.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a schema was read", interrupted);
        }
    }
}
