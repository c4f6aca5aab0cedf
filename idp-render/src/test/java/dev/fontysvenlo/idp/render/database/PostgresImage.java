package dev.fontysvenlo.idp.render.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The image that {@code platform.yaml} of this repository names, with the settings and access rules of the platform. */
final class PostgresImage implements AutoCloseable {
    private static final int PORT = 5432;
    private static final Path SETTINGS = Path.of("..", "templates", "scripts", "postgresql");
    private static final String THERE = "/etc/postgresql/";

    private final GenericContainer<?> container;

    private PostgresImage(GenericContainer<?> container) {
        this.container = container;
    }

    static PostgresImage start() {
        var container = new GenericContainer<>(DockerImageName.parse(name()))
                .withEnv("POSTGRES_PASSWORD", PostgresServer.ADMIN_PASSWORD)
                .withExposedPorts(PORT)
                .withCommand(
                        "postgres",
                        "-c",
                        "config_file=" + THERE + "postgresql.conf",
                        "-c",
                        "hba_file=" + THERE + "pg_hba.conf")
                // the first time it is the server that sets the folder up, which nobody reaches
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2));
        for (String file : new String[] {"postgresql.conf", "pg_hba.conf"}) {
            container.withCopyFileToContainer(MountableFile.forHostPath(SETTINGS.resolve(file)), THERE + file);
        }
        container.start();
        return new PostgresImage(container);
    }

    PostgresServer server() {
        return PostgresServer.at(container.getHost(), container.getMappedPort(PORT));
    }

    static String name() {
        try (var lines = Files.lines(Path.of("..", "platform.yaml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("postgres: "))
                    .map(line -> line.substring("postgres: ".length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
