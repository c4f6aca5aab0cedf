package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dump brings a database back whole, with the team's rights, or changes nothing. */
class RestoreTest {
    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();
    private final PostgresServer server = PostgresServer.installed();

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackWhatWasThere_ownedByTheTeam(Shell shell) {
        var team = filled(shell, "2026-back-" + shell.name().toLowerCase(Locale.ROOT));
        var backup = new Backup(server, folder, shell);
        backup.dump().output();
        team.query("DROP TABLE note; CREATE TABLE later ()").output();

        var said = backup.restore(team.name(), "latest").output();

        assertThat(team.query("SELECT text, crypt('x', text) IS NULL FROM note; INSERT INTO note VALUES ('more')")
                        .output()
                        .strip())
                .isEqualTo("$1$abcdefgh|f");
        assertThat(team.query("SELECT to_regclass('later') IS NULL").output().strip())
                .isEqualTo("t");
        assertThat(team.query("SELECT DISTINCT tableowner FROM pg_tables WHERE tablename = 'note'")
                        .output()
                        .strip())
                .isEqualTo(team.name());
        assertThat(said).contains("what was there before is in").contains("done: " + team.name());
        assertThat(backup.beforeRestore())
                .isDirectoryContaining(file -> file.toString().contains(team.name()));
        assertThat(leftovers(team)).isEqualTo("0|0");
        assertThat(limits(team)).isEqualTo("5|f");
    }

    @Test
    void keepsWhatWasReset_soThatDbInitLeavesTheDataAlone() throws IOException {
        var team = filled(Shell.DASH, "2026-ledger");
        var backup = new Backup(server, folder, Shell.DASH);
        var db = new DbInit(server, team, folder.resolve("db-init"), Shell.DASH);
        db.init("CREATE TABLE fresh ()").reset(0, "first").output();
        backup.dump().output();
        db.reset(0, "second").output();

        backup.restore(team.name(), "latest").output();
        team.query("CREATE TABLE mine ()").output();

        assertThat(db.reset(0, "second").output()).contains("already in the database");
        assertThat(team.query("SELECT to_regclass('mine')").output().strip()).isEqualTo("mine");
    }

    @Test
    void changesNothing_whenTheDumpIsBroken() throws IOException {
        var team = filled(Shell.DASH, "2026-torn");
        var backup = new Backup(server, folder, Shell.DASH);
        backup.dump().output();
        try (var dumps = Files.walk(backup.daily())) {
            var dump = dumps.filter(file -> file.endsWith("2026-torn.dump"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(dump);
            Files.write(dump, java.util.Arrays.copyOf(bytes, bytes.length - 40));
        }

        var tried = backup.restore(team.name(), "latest").run();

        assertThat(tried.status()).isEqualTo(65);
        assertThat(tried.output()).contains("2026-torn is as it was.");
        assertThat(team.query("SELECT text FROM note").output().strip()).isEqualTo("$1$abcdefgh");
        assertThat(leftovers(team)).isEqualTo("0|0");
    }

    @Test
    void runsWhatADumpBringsWithTheTeamsRights_andNotWithTheAdmins() {
        var team = filled(Shell.DASH, "2026-trap");
        team.query("""
                        CREATE FUNCTION grab() RETURNS boolean LANGUAGE plpgsql AS $$
                        BEGIN
                            RESET ROLE;
                            EXECUTE 'ALTER ROLE "2026-trap" SUPERUSER';
                            RETURN true;
                        EXCEPTION WHEN insufficient_privilege THEN
                            RETURN true;
                        END $$;
                        CREATE TABLE trap (id int);
                        INSERT INTO trap VALUES (1);
                        ALTER TABLE trap ADD CHECK (public.grab());
                        """).output();
        var backup = new Backup(server, folder, Shell.DASH);
        backup.dump().output();

        backup.restore(team.name(), "latest").output();

        assertThat(isAdmin("2026-trap")).isEqualTo("f");
        assertThat(team.query("SELECT count(*) FROM trap").output().strip()).isEqualTo("1");

        restoreAsTheAdmin(backup);
        assertThat(isAdmin("2026-trap")).as("the trap would have worked").isEqualTo("t");
        server.admin("postgres", "ALTER ROLE \"2026-trap\" NOSUPERUSER");
    }

    /** Why restore.sh has a role of its own: this is what the usual way does. */
    private void restoreAsTheAdmin(Backup backup) {
        server.admin("postgres", "CREATE DATABASE trapped OWNER \"2026-trap\"");
        try {
            var dump = Command.of("sh", "-c", "ls " + backup.daily() + "/*/2026-trap.dump")
                    .output()
                    .strip();
            server.reach(Command.of("pg_restore", "-w", "--no-owner", "--role=2026-trap", "-d", "trapped", dump))
                    .with("PGUSER", "postgres")
                    .with("PGPASSWORD", PostgresServer.ADMIN_PASSWORD)
                    .run();
        } finally {
            server.admin("postgres", "DROP DATABASE trapped WITH (FORCE)");
        }
    }

    private String isAdmin(String role) {
        return server.admin("postgres", "SELECT rolsuper FROM pg_roles WHERE rolname = '" + role + "'");
    }

    @Test
    void endsTheSame_whereverItIsKilled() {
        var team = filled(Shell.DASH, "2026-mortal");
        var backup = new Backup(server, folder, Shell.DASH);
        backup.dump().output();

        var places = new Mortal(folder.resolve("bin")).kill(() -> backup.restore(team.name(), "latest"), place -> {
            backup.restore(team.name(), "latest").output();
            assertThat(team.query("SELECT text FROM note").output().strip())
                    .as("place " + place)
                    .isEqualTo("$1$abcdefgh");
            assertThat(leftovers(team)).isEqualTo("0|0");
        });

        assertThat(places).isGreaterThan(12);
    }

    @Test
    void bringsBackTheLastDumpOfARemovedTeam_whichStaysLockedOut() {
        var team = filled(Shell.DASH, "2026-gone");
        var backup = new Backup(server, folder, Shell.DASH);
        team.deprovision().output();
        backup.dump().output();
        server.admin("2026-gone", "DROP TABLE note");

        backup.restore(team.name(), "removed").output();

        assertThat(server.admin("2026-gone", "SELECT count(*) FROM note")).isEqualTo("1");
        assertThat(team.query("SELECT 1").run().output()).contains("is not permitted to log in");
    }

    @Test
    void refusesADumpThatIsNotThere_andANameThatIsNone() {
        var team = filled(Shell.DASH, "2026-absent");
        var backup = new Backup(server, folder, Shell.DASH);

        assertThat(backup.restore(team.name(), "20200101T000000Z").run().output())
                .contains("there is no dump \"20200101T000000Z\" of 2026-absent");
        assertThat(backup.restore("x'; DROP", "latest").run().output()).contains("is no name of a team's database");
    }

    /** Restored databases and restoring roles that a run has left behind. */
    private String leftovers(Team team) {
        return server.admin(
                "postgres",
                "SELECT (SELECT count(*) FROM pg_database WHERE datname LIKE '%1$s.%%'), (SELECT count(*) FROM pg_roles WHERE rolname = 'restore-%1$s')"
                        .formatted(team.name()));
    }

    /** How many connections the database takes, and whether everybody may connect. */
    private String limits(Team team) {
        return server.admin(
                "postgres",
                "SELECT datconnlimit, has_database_privilege('public', oid, 'CONNECT') FROM pg_database WHERE datname = '"
                        + team.name() + "'");
    }

    private Team filled(Shell shell, String name) {
        var team = new Team(server, kubernetes, folder, shell, name).provisioned();
        team.query("CREATE EXTENSION pgcrypto; CREATE TABLE note (text text); INSERT INTO note VALUES ('$1$abcdefgh')")
                .output();
        return team;
    }
}
