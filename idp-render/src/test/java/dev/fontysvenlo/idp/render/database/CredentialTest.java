package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts that make passwords, against an API server that refuses, is late, and breaks off. */
class CredentialTest {
    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @ParameterizedTest
    @EnumSource
    void endsTheSame_whereverItIsKilled(Shell shell) {
        var seen = new HashSet<String>();

        var places = new Mortal(folder.resolve("bin")).kill(() -> fresh(shell).credential(), place -> {
            var team = team(shell);
            var before = team.password();
            team.credential().output();
            assertThat(team.password()).as("place " + place).matches("[A-Za-z0-9]{40}");
            assertThat(before).as("a password that was written stays").isIn("", team.password());
            assertThat(written()).isEqualTo(team.password());
            seen.add(team.password());
        });

        assertThat(places).isGreaterThan(6);
        assertThat(seen).hasSize(places);
    }

    @ParameterizedTest
    @EnumSource
    void rotatesOnce_whereverItIsKilled(Shell shell) {
        var places = new Mortal(folder.resolve("bin"))
                .kill(
                        () -> {
                            var team = fresh(shell);
                            team.credential().output();
                            team.rotate();
                            return team.credential();
                        },
                        place -> {
                            var team = team(shell);
                            team.rotate();
                            var afterDeath =
                                    kubernetes.annotations(team.secret()).get(Team.NOTE);
                            var password = team.password();
                            team.credential().output();
                            assertThat(kubernetes.annotations(team.secret())).containsEntry(Team.NOTE, "1");
                            if ("1".equals(afterDeath)) {
                                assertThat(team.password()).as("place " + place).isEqualTo(password);
                            } else {
                                assertThat(team.password()).as("place " + place).isNotEqualTo(password);
                            }
                        });

        assertThat(places).isGreaterThan(6);
    }

    @ParameterizedTest
    @EnumSource
    void outlastsWhatPasses(Shell shell) {
        kubernetes.failNext(500, 0, 429, 403, 401);
        var team = team(shell);

        var said = team.credential().output();

        assertThat(said).contains("can't be read (500 a fault of the test ). Waiting.");
        assertThat(written()).isEqualTo(team.password()).hasSize(40);
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheNamespaceAndTheRole_andGivesUpInTime(Shell shell) {
        var team = team(shell);
        kubernetes.allow(team.namespace(), "db-credentials");

        var tried = team.credential().with("WAIT_SECONDS", "3").run();

        assertThat(tried.status()).isEqualTo(1);
        assertThat(tried.output())
                .contains("403 secrets \"db-credentials\" is forbidden")
                .contains("Gave up waiting.");
        assertThat(kubernetes.calls()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void endsAtOnce_whenTryingAgainIsOfNoUse(Shell shell) {
        kubernetes.failNext(404, 422);

        var tried = team(shell).credential().run();

        assertThat(tried.status()).isEqualTo(1);
        assertThat(tried.output()).contains("can't be written: 422 a fault of the test");
        assertThat(kubernetes.calls()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void givesPgAdminEachTeamsPassword_andLeavesTheOthersAlone(Shell shell) {
        kubernetes.allow("web1-system", "pgadmin-accounts", "patch", "create");
        var first = new Team(PostgresServer.embedded(), kubernetes, folder, shell, "2026-one");
        var second = new Team(PostgresServer.embedded(), kubernetes, folder, shell, "2026-two");

        for (Team team : Set.of(first, second)) {
            team.credential()
                    .with(Map.of("ACCOUNTS", "web1-system/pgadmin-accounts", "ACCOUNT", team.namespace()))
                    .output();
        }

        assertThat(kubernetes.secret("web1-system/pgadmin-accounts"))
                .containsOnly(
                        Map.entry(first.namespace(), first.password()),
                        Map.entry(second.namespace(), second.password()));
    }

    @ParameterizedTest
    @EnumSource
    void makesOneAdminPasswordForAllItsPlaces_whereverItIsKilled(Shell shell) {
        for (String place : Set.of("web1-system/postgresql-admin", "idp-bootstrap/postgresql-web1")) {
            var parts = place.split("/");
            kubernetes.allow(parts[0], parts[1], "get", "patch", "create");
        }
        team(shell);

        var places = new Mortal(folder.resolve("bin"))
                .kill(
                        () -> {
                            kubernetes.delete("web1-system/postgresql-admin");
                            kubernetes.delete("idp-bootstrap/postgresql-web1");
                            return admin(shell);
                        },
                        place -> {
                            var first = kubernetes.secret("web1-system/postgresql-admin");
                            admin(shell).output();
                            var made = kubernetes.secret("web1-system/postgresql-admin");
                            assertThat(made).isEqualTo(kubernetes.secret("idp-bootstrap/postgresql-web1"));
                            assertThat(made)
                                    .containsEntry("username", "postgres")
                                    .containsKey("password");
                            assertThat(first).isIn(Map.of(), made);
                        });

        assertThat(places).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void bringsALostAdminPasswordBack_fromItsOtherPlace(Shell shell) {
        for (String place : Set.of("web1-system/postgresql-admin", "idp-bootstrap/postgresql-web1")) {
            var parts = place.split("/");
            kubernetes.allow(parts[0], parts[1], "get", "patch", "create");
        }
        team(shell);
        admin(shell).output();
        var password = kubernetes.secret("web1-system/postgresql-admin");

        kubernetes.delete("web1-system/postgresql-admin");
        admin(shell).output();

        assertThat(kubernetes.secret("web1-system/postgresql-admin")).isEqualTo(password);
    }

    private Command admin(Shell shell) {
        return shell.script("admin.sh")
                .with(Map.of(
                        "KUBE_URL", kubernetes.address(),
                        "KUBE_ACCOUNT", folder.toString(),
                        "TARGETS", "web1-system/postgresql-admin idp-bootstrap/postgresql-web1",
                        "USERNAME", "postgres",
                        "TMPDIR", folder.toString()));
    }

    /** A team that was never set up. */
    private Team fresh(Shell shell) {
        var team = team(shell);
        kubernetes.delete(team.secret());
        return team;
    }

    private Team team(Shell shell) {
        return new Team(PostgresServer.embedded(), kubernetes, folder, shell, "2026-killed");
    }

    private String written() {
        try {
            return Files.readString(folder.resolve("password"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
