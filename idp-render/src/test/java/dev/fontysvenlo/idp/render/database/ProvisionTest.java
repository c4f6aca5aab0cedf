package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A team's role, database and Secret: made once, repaired by every further run, changed only when asked for. */
class ProvisionTest {
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
    void writesWhatATeamNeedsIntoItsSecret(Shell shell) {
        var team = team(shell, "made").provisioned();

        assertThat(kubernetes.secret(team.secret()))
                .containsEntry("username", team.name())
                .containsEntry("host", "postgresql.web1-system.svc.cluster.local")
                .containsEntry("port", "5432")
                .containsEntry("dbname", team.name())
                .containsEntry(
                        "jdbc-url", "jdbc:postgresql://postgresql.web1-system.svc.cluster.local:5432/" + team.name());
        assertThat(team.password()).matches("[A-Za-z0-9]{40}");
        assertThat(team.query("SELECT 1").output().strip()).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource
    void changesNothing_whenItRunsAgain(Shell shell) {
        var team = team(shell, "again").provisioned();
        team.query("CREATE TABLE kept (id int)").output();
        var password = team.password();

        var said = team.credential().output() + team.provision().output();

        assertThat(team.password()).isEqualTo(password);
        assertThat(team.query("SELECT count(*) FROM kept").output().strip()).isEqualTo("0");
        assertThat(said).doesNotContain("new").doesNotContain(password).contains("done: the role " + team.name());
    }

    @ParameterizedTest
    @EnumSource
    void makesOneNewPassword_whenTheCounterIsRaised(Shell shell) {
        var team = team(shell, "rotated").provisioned();
        var first = team.password();

        team.rotate();
        team.provisioned();
        var second = team.password();
        team.provisioned();
        team.lowerRotation();
        team.provisioned();
        team.rotate();
        team.provisioned();

        assertThat(second).isNotEqualTo(first);
        assertThat(team.password()).isEqualTo(second);
        assertThat(kubernetes.annotations(team.secret())).containsEntry(Team.NOTE, "1");
        assertThat(server.psql(team.name(), second, team.name(), "SELECT 1")
                        .output()
                        .strip())
                .isEqualTo("1");
        assertThat(server.psql(team.name(), first, team.name(), "SELECT 1")
                        .run()
                        .output())
                .contains("password authentication failed");
    }

    @ParameterizedTest
    @EnumSource
    void repairsWhatATeamOrAnAdminHasChanged(Shell shell) {
        var team = team(shell, "broken").provisioned();
        team.query("ALTER ROLE current_user PASSWORD 'ours'; ALTER ROLE current_user SET statement_timeout = 0")
                .output();
        server.admin(team.name(), "DROP SCHEMA public CASCADE");
        server.admin("postgres", "ALTER ROLE \"" + team.name() + "\" CREATEDB CONNECTION LIMIT -1");

        team.provisioned();

        assertThat(team.query("CREATE TABLE public.t (); SHOW statement_timeout")
                        .output()
                        .strip())
                .isEqualTo("2s");
        assertThat(server.admin(
                        "postgres",
                        "SELECT rolcreatedb, rolconnlimit FROM pg_roles WHERE rolname = '" + team.name() + "'"))
                .isEqualTo("f|5");
    }

    @ParameterizedTest
    @EnumSource
    void writesNoPasswordIntoTheServersLog(Shell shell) {
        var team = team(shell, "silent").provisioned();

        assertThat(server.log()).doesNotContain(team.password());
    }

    @ParameterizedTest
    @EnumSource
    void waitsForAServerThatComesLate_andSaysSo(Shell shell) {
        var team = team(shell, "late");
        team.credential().output();

        var tried =
                team.provision().with("PGPORT", "1").with("WAIT_SECONDS", "1").run();

        assertThat(tried.status()).isEqualTo(1);
        assertThat(tried.output())
                .contains("does not let us in yet")
                .contains("Waiting.")
                .contains("Gave up waiting.");
    }

    private Team team(Shell shell, String name) {
        var whole = "2026-" + name + "-" + shell.name().toLowerCase(java.util.Locale.ROOT);
        return new Team(server, kubernetes, folder, shell, whole);
    }
}
