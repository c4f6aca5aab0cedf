package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team reaches its own database and no other, by two independent objects; and its limits are limits. */
class IsolationTest {
    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @Test
    void reachesItsOwnDatabase_andMayDoThereWhatAnApplicationNeeds() {
        var team = team(PostgresServer.embedded(), "2026-own");

        var did = team.query("CREATE TABLE note (id int PRIMARY KEY); INSERT INTO note VALUES (1);"
                        + "CREATE SCHEMA more; CREATE EXTENSION pgcrypto; SELECT current_user, count(*) FROM note")
                .output();

        assertThat(did.strip()).isEqualTo("2026-own|1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-neighbour", "postgres", "template1", "template0"})
    void isRefusedByTheAccessRules_evenWhereTheRightsWereGivenAway(String database) {
        var server = PostgresServer.embedded();
        var team = team(server, "2026-curious");
        team(server, "2026-neighbour");
        server.admin(
                "postgres", "GRANT CONNECT ON DATABASE \"2026-neighbour\", postgres, template1, template0 TO PUBLIC");

        var tried = team.query(database, "SELECT 1").run();

        assertThat(tried.status()).isNotZero();
        assertThat(tried.output()).contains("pg_hba.conf rejects connection");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-neighbour", "postgres", "template1"})
    void isRefusedByTheRights_evenWhereTheAccessRulesLetEverybodyThrough(String database) {
        var server = PostgresServer.withoutAccessRules();
        var team = team(server, "2026-curious");
        team(server, "2026-neighbour");

        var tried = team.query(database, "SELECT 1").run();

        assertThat(tried.status()).isNotZero();
        assertThat(tried.output()).contains("permission denied for database \"" + database + "\"");
    }

    @Test
    void wouldReachTheOthersWithoutBoth() {
        var server = PostgresServer.withoutAccessRules();
        var team = team(server, "2026-lucky");
        team(server, "2026-open");
        server.admin("postgres", "GRANT CONNECT ON DATABASE \"2026-open\" TO PUBLIC");

        assertThat(team.query("2026-open", "SELECT 1").output().strip()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER DATABASE \"2026-limits\" CONNECTION LIMIT 100",
                "ALTER ROLE \"2026-limits\" CONNECTION LIMIT 100",
                "ALTER DATABASE \"2026-limits\" RENAME TO mine",
                "DROP DATABASE \"2026-limits\"",
                "CREATE DATABASE another",
                "CREATE ROLE another",
                "ALTER ROLE \"2026-limits\" CREATEDB",
                "SET temp_file_limit = '1GB'",
                "CREATE EXTENSION dblink",
                "COPY (SELECT 1) TO '/tmp/out'",
                "SELECT pg_read_file('/etc/passwd')",
                "SELECT rolpassword FROM pg_authid",
                "ALTER SYSTEM SET max_connections = 10",
                "SET ROLE postgres",
                "GRANT restorers TO \"2026-limits\""
            })
    void refusesWhatWouldLiftALimit(String statement) {
        var team = team(PostgresServer.embedded(), "2026-limits");

        var tried = team.query(statement).run();

        assertThat(tried.status()).isNotZero();
        assertThat(tried.output())
                .containsAnyOf("permission denied", "must be owner", "must be superuser", "Only roles");
    }

    @Test
    void changesNothing_whenATeamOpensItsDatabaseToAll() {
        var server = PostgresServer.withoutAccessRules();
        var team = team(server, "2026-generous");
        var other = team(server, "2026-guest");

        team.query("GRANT CONNECT ON DATABASE \"2026-generous\" TO PUBLIC").run();

        assertThat(other.query("2026-generous", "SELECT 1").run().status()).isNotZero();
    }

    @Test
    void endsAStatementThatRunsTooLong_andOneThatNeedsTooMuchDisk() {
        var team = team(PostgresServer.embedded(), "2026-slow");

        assertThat(team.query("SELECT pg_sleep(20)").run().output()).contains("due to statement timeout");
        assertThat(team.query(
                                "SELECT count(*) FROM (SELECT g, repeat('x', 500) FROM generate_series(1, 200000) g ORDER BY 2, 1) s")
                        .run()
                        .output())
                .contains("temp_file_limit");
    }

    @Test
    void letsNoTeamTakeMoreThanItsConnections_andLeavesTheOthersTheirs() throws InterruptedException {
        var server = PostgresServer.embedded();
        var greedy = team(server, "2026-greedy");
        var other = team(server, "2026-modest");
        var open = List.of(hold(greedy), hold(greedy), hold(greedy), hold(greedy), hold(greedy));
        try {
            for (int attempt = 0; attempt < 100 && sessions(server, "2026-greedy") < 5; attempt++) {
                Thread.sleep(100);
            }

            assertThat(sessions(server, "2026-greedy")).isEqualTo(5);
            assertThat(greedy.query("SELECT 1").run().output()).contains("too many connections for");
            assertThat(other.query("SELECT 1").output().strip()).isEqualTo("1");
        } finally {
            open.forEach(Process::destroyForcibly);
        }
    }

    private static Process hold(Team team) {
        return team.query("SET statement_timeout = 0; SELECT pg_sleep(60)").start();
    }

    private static int sessions(PostgresServer server, String role) {
        return Integer.parseInt(
                server.admin("postgres", "SELECT count(*) FROM pg_stat_activity WHERE usename = '" + role + "'"));
    }

    private Team team(PostgresServer server, String name) {
        return new Team(server, kubernetes, folder.resolve(name), Shell.DASH, name).provisioned();
    }
}
