package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One run of db-init with the team's own credential: all of init.sql, or nothing, and a log that says why. */
class DbInitTest {
    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();
    private final PostgresServer server = PostgresServer.embedded();

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @ParameterizedTest
    @EnumSource
    void fillsTheDatabase_andNeverTwiceForOneVersion(Shell shell) {
        var team = team(shell, "filled").provisioned();
        var db = new DbInit(server, team, folder, shell).init("CREATE TABLE note (); CREATE SCHEMA more;");

        assertThat(db.reset(0, "v1").output()).contains("the database holds this version now");
        team.query("INSERT INTO note DEFAULT VALUES").output();
        assertThat(db.reset(0, "v1").output()).contains("already in the database");
        assertThat(rows(team)).isEqualTo("1");
        assertThat(db.reset(1, "v1").output()).contains("the database holds this version now");
        assertThat(rows(team)).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource
    void resetsUnderOpenConnections_whichItEnds(Shell shell) {
        var team = team(shell, "open").provisioned();
        var db = new DbInit(server, team, folder, shell).init("CREATE TABLE note ()");
        db.reset(0, "v1").output();
        var open = team.query("BEGIN; LOCK TABLE note; SET statement_timeout = 0; SELECT pg_sleep(60)")
                .start();
        try {
            while (server.admin(
                            team.name(),
                            "SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted AND locktype = 'relation'")
                    .equals("0")) {
                assertThat(open.isAlive()).isTrue();
            }

            assertThat(db.reset(0, "v2").output()).contains("the database holds this version now");
            assertThat(rows(team)).isEqualTo("0");
        } finally {
            open.destroyForcibly();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOldData_whenInitSqlIsBroken_andSaysWhichLine(Shell shell) {
        var team = team(shell, "faulty").provisioned();
        var db = new DbInit(server, team, folder, shell).init("CREATE TABLE note ()");
        db.reset(0, "v1").output();
        team.query("INSERT INTO note DEFAULT VALUES").output();

        var tried = db.init("DROP TABLE IF EXISTS note;\nCREATE TABLE note (id int);\nINSERT INTO nothing VALUES (1);")
                .reset(0, "v2")
                .run();

        assertThat(tried.status()).isEqualTo(65);
        assertThat(tried.output()).contains("db/init.sql:3: ERROR:  relation \"nothing\" does not exist");
        assertThat(rows(team)).isEqualTo("1");
        assertThat(db.init("CREATE TABLE note ()").reset(0, "v2").output()).contains("holds this version now");
    }

    @ParameterizedTest
    @EnumSource
    void undoesEverything_whenInitSqlCommits(Shell shell) {
        var team = team(shell, "commits").provisioned();
        var db = new DbInit(server, team, folder, shell).init("CREATE TABLE note ()");
        db.reset(0, "v1").output();
        team.query("INSERT INTO note DEFAULT VALUES").output();

        var tried = db.init("CREATE TABLE half ();\nCOMMIT;\nCREATE TABLE rest ();")
                .reset(0, "v2")
                .run();

        assertThat(tried.status()).isEqualTo(65);
        assertThat(tried.output())
                .contains("init.sql must not contain COMMIT or END")
                .contains("Remove BEGIN and COMMIT");
        assertThat(rows(team)).isEqualTo("1");
        assertThat(team.query("SELECT to_regclass('half') IS NULL").output().strip())
                .isEqualTo("t");
    }

    @ParameterizedTest
    @EnumSource
    void comesUpByItself_whenTheCredentialsAndTheDatabaseComeLate(Shell shell) {
        var team = team(shell, "late");
        var db = new DbInit(server, team, folder, shell).init("CREATE TABLE note ()");
        var running = db.reset(0, "v1").with("WAIT_SECONDS", "60").start();
        var heard = new Heard(running);

        heard.await("the Secret db-credentials is not there yet. Waiting.");
        team.credential().output();
        db.deliver();
        heard.await("the database does not let us in yet");
        team.provision().output();
        heard.await("the database holds this version now");

        assertThat(rows(team)).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithTheNewPassword_whenItIsRotatedMeanwhile(Shell shell) {
        var team = team(shell, "turned").provisioned();
        var db = new DbInit(server, team, folder, shell).init("CREATE TABLE note ()");
        team.rotate();
        team.credential().output();
        team.provision().output();
        var running = db.reset(0, "v1").with("WAIT_SECONDS", "60").start();
        var heard = new Heard(running);

        heard.await("password authentication failed");
        db.deliver();
        heard.await("the database holds this version now");
    }

    private static String rows(Team team) {
        return team.query("SELECT count(*) FROM note").output().strip();
    }

    private Team team(Shell shell, String name) {
        var whole = "2026-" + name + "-" + shell.name().toLowerCase(Locale.ROOT);
        return new Team(server, kubernetes, folder, shell, whole);
    }
}
