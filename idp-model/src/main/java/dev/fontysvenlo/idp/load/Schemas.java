package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.schema.SchemaCheck;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** The schemas of input files, got ready in threads of their own while the files are read and parsed. */
final class Schemas {
    private final FutureTask<SchemaCheck> platform = begun(SchemaCheck::platform);
    private final FutureTask<SchemaCheck> team = begun(SchemaCheck::team);

    SchemaCheck platform() {
        return result(platform);
    }

    SchemaCheck team() {
        return result(team);
    }

    private static FutureTask<SchemaCheck> begun(Supplier<SchemaCheck> schema) {
        var task = new FutureTask<>(schema::get);
        var thread = new Thread(task, "idp-schema");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static SchemaCheck result(FutureTask<SchemaCheck> task) {
        try {
            return task.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a packaged schema is broken", broken.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a schema was read", interrupted);
        }
    }
}
