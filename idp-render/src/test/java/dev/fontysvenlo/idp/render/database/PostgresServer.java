package dev.fontysvenlo.idp.render.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real PostgreSQL server with the settings and the access rules that the platform renders, on a port of this machine.
 * It lives until the tests end.
 */
final class PostgresServer {
    static final String ADMIN_PASSWORD = "admin-of-the-test";

    private static final Path SETTINGS = Path.of("..", "templates", "scripts", "postgresql");

    private final Path home;
    private final String programs;
    private final String host;
    private final int port;

    private PostgresServer(Path home, String programs, String host, int port) {
        this.home = home;
        this.programs = programs;
        this.host = host;
        this.port = port;
    }

    /** One that runs already, and keeps its log to itself. */
    static PostgresServer at(String host, int port) {
        return new PostgresServer(Path.of(""), "", host, port);
    }

    /** The major version that the platform runs, from a Maven artifact; it has a server and no client. */
    static PostgresServer embedded() {
        return Embedded.SERVER;
    }

    /** The major version of the installed pg_dump, which refuses a newer server. */
    static PostgresServer installed() {
        return Installed.SERVER;
    }

    /** As {@link #embedded}, but letting everybody with a password through, so that only the rights decide. */
    static PostgresServer withoutAccessRules() {
        return Open.SERVER;
    }

    private static final class Embedded {
        private static final String PROGRAMS = unpacked();
        private static final PostgresServer SERVER = start(PROGRAMS, rules());
    }

    private static final class Open {
        private static final PostgresServer SERVER = start(Embedded.PROGRAMS, "host all all all scram-sha-256\n");
    }

    private static final class Installed {
        private static final PostgresServer SERVER = start(installedPrograms(), rules());
    }

    private static String rules() {
        try {
            return Files.readString(SETTINGS.resolve("pg_hba.conf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** The environment by which a program finds the server. */
    Command reach(Command command) {
        return command.with("PGHOST", host).with("PGPORT", Integer.toString(port));
    }

    String log() {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A query as the admin; its rows as lines. */
    String admin(String database, String sql) {
        return psql("postgres", ADMIN_PASSWORD, database, sql).output().strip();
    }

    Command psql(String user, String password, String database, String sql) {
        return reach(Command.of(
                        "psql", "-X", "-q", "-w", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", sql))
                .with("PGUSER", user)
                .with("PGPASSWORD", password);
    }

    private static PostgresServer start(String programs, String rules) {
        try {
            var home = Files.createTempDirectory("idp-postgres");
            var password = Files.writeString(home.resolve("password"), ADMIN_PASSWORD);
            Command.of("chmod", "0755", home.toString()).output();
            Command.of("chown", "-R", owner(), home.toString()).output();
            var cluster = home.resolve("data").toString();
            Command.unprivileged(
                            programs + "/initdb",
                            "-N",
                            "-U",
                            "postgres",
                            "--pwfile=" + password,
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--auth-local=peer",
                            "--auth-host=scram-sha-256",
                            "-D",
                            cluster)
                    .output();
            var server = new PostgresServer(home, programs, "127.0.0.1", freePort());
            Files.copy(SETTINGS.resolve("postgresql.conf"), home.resolve("postgresql.conf"));
            Files.writeString(home.resolve("pg_hba.conf"), rules);
            server.run();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() throws IOException {
        var log = home.resolve("log");
        var server = Command.unprivileged(
                programs + "/postgres",
                "-D",
                home.resolve("data").toString(),
                "-F",
                "-c",
                "config_file=" + home.resolve("postgresql.conf"),
                "-c",
                "hba_file=" + home.resolve("pg_hba.conf"),
                "-c",
                "unix_socket_directories=" + home,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=64MB");
        var builder =
                new ProcessBuilder(server.words()).redirectErrorStream(true).redirectOutput(log.toFile());
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        await(process, log);
    }

    private void await(Process process, Path log) throws IOException {
        for (int attempt = 0; attempt < 300; attempt++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            if (psql("postgres", ADMIN_PASSWORD, "postgres", "SELECT 1").run().status() == 0) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(Files.readString(log));
    }

    private void stop(Process process) {
        process.destroyForcibly();
        Command.of("rm", "-rf", home.toString()).run();
    }

    private static String owner() {
        return "root".equals(System.getProperty("user.name")) ? "65534:65534" : System.getProperty("user.name");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The artifact holds a compressed archive; it is unpacked where another user than root can read it. */
    private static String unpacked() {
        try (var archive = PostgresServer.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
            if (archive == null) {
                throw new IllegalStateException("no PostgreSQL for this machine among the test dependencies");
            }
            var folder = Files.createTempDirectory("idp-postgres-programs");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> Command.of("rm", "-rf", folder.toString()).run()));
            Command.of("chmod", "0755", folder.toString()).output();
            var file = folder.resolve("archive.txz");
            Files.copy(archive, file);
            Command.of("tar", "-xJf", file.toString(), "-C", folder.toString()).output();
            return folder.resolve("bin").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String installedPrograms() {
        var major = Command.of("pg_dump", "--version").output().replaceAll("(?s).*?(\\d+).*", "$1");
        return "/usr/lib/postgresql/" + major + "/bin";
    }
}
