package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly dump: complete or marked as not, old ones go only for new ones, the last one of a team stays. */
class DumpTest {
    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();
    private final PostgresServer server = PostgresServer.installed();
    private Team team;
    private Backup backup;

    @BeforeEach
    void provision() {
        team = new Team(server, kubernetes, folder, Shell.DASH, "2026-dumped").provisioned();
        team.query("DROP TABLE IF EXISTS note; CREATE TABLE note (text text); INSERT INTO note VALUES ('first')")
                .output();
        backup = new Backup(server, folder, Shell.DASH);
    }

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @Test
    void dumpsEveryDatabaseAndTheRoles_withoutAPassword() throws IOException {
        backup.dump().output();

        var files = names(only(backup.daily()));
        assertThat(files).contains("2026-dumped.dump", "globals.sql").doesNotContain("postgres.dump");
        assertThat(Files.readString(only(backup.daily()).resolve("globals.sql")))
                .contains("CREATE ROLE \"2026-dumped\"")
                .doesNotContain("SCRAM-SHA-256$");
    }

    @Test
    void keepsTheNewest_andForgetsNothingBeforeThereAreEnough() throws IOException {
        for (String old : List.of("20250101T000000Z", "20250102T000000Z-incomplete", "20250103T000000Z")) {
            Files.createDirectories(backup.daily().resolve(old));
        }

        backup.dump().with("KEEP", "9").output();
        assertThat(names(backup.daily())).hasSize(4);
        backup.dump().with("KEEP", "2").output();

        assertThat(names(backup.daily())).hasSize(2).allMatch(name -> name.startsWith("20") && name.endsWith("Z"));
    }

    @Test
    void keepsAllOldOnes_andSaysWhatIsMissing_whenADatabaseCannotBeDumped() throws IOException {
        Files.createDirectories(backup.daily().resolve("20250101T000000Z"));
        var broken = new Team(server, kubernetes, folder.resolve("broken"), Shell.DASH, "2026-locked").provisioned();
        broken.query("CREATE TABLE IF NOT EXISTS t ()").output();
        var locked = broken.query("BEGIN; LOCK TABLE t; SET statement_timeout = 0; SELECT pg_sleep(60)")
                .start();
        try {
            await(() -> server.admin(
                            "2026-locked",
                            "SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted")
                    .equals("1"));

            var said = backup.dump(impatient()).with("KEEP", "1").run();

            assertThat(said.status()).isEqualTo(1);
            assertThat(said.output())
                    .contains("2026-locked could not be dumped")
                    .contains("Older dumps are all kept.");
            assertThat(names(backup.daily())).hasSize(2).contains("20250101T000000Z");
            var incomplete = backup.daily().resolve(names(backup.daily()).get(1));
            assertThat(incomplete.toString()).endsWith("-incomplete");
            assertThat(names(incomplete)).contains("2026-dumped.dump").doesNotContain("2026-locked.dump");
        } finally {
            locked.destroyForcibly();
            server.admin("postgres", "DROP DATABASE \"2026-locked\" WITH (FORCE)");
        }
    }

    @Test
    void keepsTheLastDumpOfARemovedTeamForEver_andMakesItOnce() throws IOException {
        team.deprovision().output();
        assertThat(team.query("SELECT 1").run().output()).contains("is not permitted to log in");
        team.deprovision().output();

        backup.dump().with("KEEP", "1").output();
        backup.dump().with("KEEP", "1").output();

        assertThat(names(backup.removed()))
                .hasSize(1)
                .allMatch(name -> name.matches("2026-dumped-\\d{8}T\\d{6}Z\\.dump"));
        assertThat(team.credential().output() + team.provision().output()).contains("done: the role 2026-dumped");
        assertThat(team.query("SELECT text FROM note").output().strip()).isEqualTo("first");
    }

    @Test
    void endsTheSame_whereverItIsKilled() throws IOException {
        team.deprovision().output();
        var places = new Mortal(folder.resolve("bin")).kill(() -> backup.dump(), place -> {});
        backup.dump().output();

        assertThat(places).isGreaterThan(8);
        assertThat(names(backup.daily())).noneMatch(name -> name.endsWith(".part"));
        assertThat(names(backup.removed())).hasSize(1);
        team.provisioned();
    }

    @Test
    void takesTheNextSecond_whenThisOneHasItsDump() throws IOException {
        var clock = Files.createDirectory(folder.resolve("clock"));
        var date = Files.writeString(clock.resolve("date"), """
                #!/bin/sh
                [ "$1" = -u ] || exec /bin/date "$@"
                echo >>"%1$s/asked"
                echo "20260101T00000$(wc -l <"%1$s/asked" | sed 's/.*[12]$/1/')Z"
                """.formatted(clock));
        assertThat(date.toFile().setExecutable(true)).isTrue();
        var path = clock + ":" + System.getenv("PATH");

        backup.dump().with("PATH", path).output();
        backup.dump().with("PATH", path).output();

        assertThat(names(backup.daily())).containsExactly("20260101T000001Z", "20260101T000003Z");
        assertThat(names(backup.daily().resolve("20260101T000001Z")))
                .contains("2026-dumped.dump")
                .doesNotContain("20260101T000001Z.part");
    }

    /** A copy of the scripts that waits a second for a lock, and not a minute. */
    private Path impatient() throws IOException {
        var copy = Files.createDirectory(folder.resolve("impatient"));
        try (var files = Files.list(Shell.SCRIPTS)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        copy.resolve(file.getFileName().toString()),
                        Files.readString(file).replace("--lock-wait-timeout=60s", "--lock-wait-timeout=1s"));
            }
        }
        return copy;
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        for (int attempt = 0; attempt < 100 && !condition.getAsBoolean(); attempt++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static Path only(Path folder) throws IOException {
        return folder.resolve(names(folder).get(0));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
