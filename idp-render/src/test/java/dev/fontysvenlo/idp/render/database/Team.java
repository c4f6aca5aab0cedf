package dev.fontysvenlo.idp.render.database;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the platform does for the database of one team, on a server, by the scripts of its Jobs. */
final class Team {
    static final String NOTE = "idp.example.org/rotation";

    private final PostgresServer server;
    private final FakeKubernetes kubernetes;
    private final Path folder;
    private final Shell shell;
    private final String name;
    private int rotation = 0;

    Team(PostgresServer server, FakeKubernetes kubernetes, Path folder, Shell shell, String name) {
        this.server = server;
        this.kubernetes = kubernetes;
        this.folder = folder;
        this.shell = shell;
        this.name = name;
        kubernetes.allow(namespace(), "db-credentials", "get", "patch", "create");
        write("token", FakeKubernetes.TOKEN);
        write("ca.crt", "");
        write("username", "postgres");
        write("admin/username", "postgres");
        write("admin/password", PostgresServer.ADMIN_PASSWORD);
    }

    String name() {
        return name;
    }

    String namespace() {
        return "web1-" + name;
    }

    String secret() {
        return namespace() + "/db-credentials";
    }

    String password() {
        return kubernetes.secret(secret()).getOrDefault("password", "");
    }

    void rotate() {
        rotation++;
    }

    void lowerRotation() {
        rotation--;
    }

    /** The container that makes the credentials. */
    Command credential() {
        return shell.script("credential.sh")
                .with(Map.of(
                        "KUBE_URL",
                        kubernetes.address(),
                        "KUBE_ACCOUNT",
                        folder.toString(),
                        "SECRET",
                        secret(),
                        "NOTE",
                        NOTE,
                        "ROTATION",
                        Integer.toString(rotation),
                        "ROLE",
                        name,
                        "DATABASE",
                        name,
                        "HOST",
                        "postgresql.web1-system.svc.cluster.local",
                        "PORT",
                        "5432",
                        "OUT",
                        out()))
                .with("TMPDIR", folder.toString());
    }

    /** The container that gives them to the server. */
    Command provision() {
        return provision(Shell.SCRIPTS);
    }

    Command provision(Path scripts) {
        return server.reach(shell.script(scripts.resolve("provision.sh")))
                .with(Map.of(
                        "ADMIN", folder.resolve("admin").toString(),
                        "PASSWORD_FILE", out(),
                        "TEAM_ROLE", name,
                        "TEAM_DATABASE", name,
                        "TEAM_CONNECTIONS", "5",
                        "TEAM_STATEMENT_TIMEOUT", "2s",
                        "TEAM_LOCK_TIMEOUT", "1s",
                        "TEAM_IDLE_TIMEOUT", "60s",
                        "TEAM_TEMPORARY_FILES", "1MB"))
                .with("TMPDIR", folder.toString());
    }

    Command deprovision() {
        return server.reach(shell.script("deprovision.sh"))
                .with(Map.of(
                        "ADMIN", folder.resolve("admin").toString(), "TEAM_ROLE", name, "TMPDIR", folder.toString()));
    }

    /** Both containers of the Job, one after the other. */
    Team provisioned() {
        credential().output();
        provision().output();
        return this;
    }

    /** A query in the team's own database. */
    Command query(String sql) {
        return query(name, sql);
    }

    Command query(String database, String sql) {
        return server.psql(name, password(), database, sql);
    }

    private String out() {
        return folder.resolve("password").toString();
    }

    private void write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
