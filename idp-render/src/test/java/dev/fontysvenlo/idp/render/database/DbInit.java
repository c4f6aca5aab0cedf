package dev.fontysvenlo.idp.render.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The Job that resets a team's database, as a pod sees it: the scripts, the credentials and the image's init.sql. */
final class DbInit {
    private static final Path SCRIPTS =
            Path.of("..", "templates", "scripts", "db-init").toAbsolutePath().normalize();

    private final PostgresServer server;
    private final Team team;
    private final Path home;
    private final Shell shell;

    DbInit(PostgresServer server, Team team, Path home, Shell shell) {
        this.server = server;
        this.team = team;
        this.home = home;
        this.shell = shell;
        deliver();
    }

    /** Puts the credentials where the kubelet mounts them, once the team has some. */
    DbInit deliver() {
        if (!team.password().isEmpty()) {
            var values = Map.of(
                    "username", team.name(),
                    "password", team.password(),
                    "host", "127.0.0.1",
                    "port", Integer.toString(server.port()),
                    "dbname", team.name());
            values.forEach((key, value) -> write("credentials/" + key, value));
        }
        return this;
    }

    DbInit init(String sql) {
        write("init/init.sql", sql);
        return this;
    }

    Command reset(int counter, String tag) {
        return shell.script(SCRIPTS.resolve("db-init.sh"))
                .with(Map.of(
                        "IDP_HOME", home.toString(),
                        "RESET", Integer.toString(counter),
                        "TAG", tag,
                        "TMPDIR", home.toString()));
    }

    private void write(String file, String text) {
        try {
            var path = home.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
