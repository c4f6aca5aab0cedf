package dev.fontysvenlo.idp.render.database;

import java.nio.file.Path;
import java.util.Map;

/** The Jobs that dump and restore the databases of a server; the folder has the admin's credential already. */
record Backup(PostgresServer server, Path folder, Shell shell) {

    Path daily() {
        return folder.resolve("backup/daily");
    }

    Path removed() {
        return folder.resolve("backup/removed");
    }

    Path beforeRestore() {
        return folder.resolve("backup/before-restore");
    }

    Command dump() {
        return dump(Shell.SCRIPTS);
    }

    Command dump(Path scripts) {
        return script(scripts, "dump.sh").with("KEEP", "14");
    }

    Command restore(String database, String dump) {
        return script(Shell.SCRIPTS, "restore.sh").with(Map.of("DATABASE", database, "DUMP", dump));
    }

    private Command script(Path scripts, String name) {
        return server.reach(shell.script(scripts.resolve(name)))
                .with(Map.of(
                        "ADMIN", folder.resolve("admin").toString(),
                        "BACKUP", folder.resolve("backup").toString(),
                        "TMPDIR", folder.toString()));
    }
}
