package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting up a database ends the same, after whichever statement an earlier run was stopped. */
class KilledProvisionTest {
    private static final String STATE = """
            SELECT rolcanlogin, rolconnlimit, rolconfig, shobj_description(pg_roles.oid, 'pg_authid'),
                   pg_has_role(pg_roles.oid, 'tenants', 'MEMBER'), datconnlimit, datallowconn, datacl,
                   pg_get_userbyid(datdba)
              FROM pg_roles JOIN pg_database ON datname = rolname WHERE rolname = '%s'
            """;

    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();
    private final PostgresServer server = PostgresServer.embedded();

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @Test
    void reachesTheSameState_afterEveryStatement() throws IOException {
        var wanted = state(team("2026-whole").provisioned());
        var sql = Files.readString(Shell.SCRIPTS.resolve("provision.sql"));
        var cuts = cuts(sql);
        assertThat(cuts).hasSizeGreaterThan(20);

        for (int cut = 0; cut < cuts.size(); cut++) {
            var team = team("2026-cut" + cut);
            team.credential().output();
            team.provision(scripts(cuts.get(cut))).run();

            team.provisioned();

            assertThat(state(team)).as("after " + lastLine(cuts.get(cut))).isEqualTo(wanted);
            assertThat(team.query("SELECT 1").output().strip()).isEqualTo("1");
        }
    }

    private Team team(String name) {
        return new Team(server, kubernetes, folder.resolve(name), Shell.DASH, name);
    }

    private String state(Team team) {
        return server.admin("postgres", STATE.formatted(team.name())).replace(team.name(), "TEAM")
                + server.admin(
                                team.name(),
                                "SELECT nspname, pg_get_userbyid(nspowner), nspacl FROM pg_namespace WHERE nspname = 'public'")
                        .replace(team.name(), "TEAM");
    }

    /** The script up to and with each of its statements. */
    private static List<String> cuts(String sql) {
        var cuts = new ArrayList<String>();
        var sofar = new StringBuilder();
        for (String line : sql.lines().toList()) {
            sofar.append(line).append('\n');
            if (!line.startsWith("--") && (line.endsWith(";") || line.endsWith("\\gexec"))) {
                cuts.add(sofar.toString());
            }
        }
        return cuts;
    }

    private static String lastLine(String text) {
        var lines = text.lines().toList();
        return lines.get(lines.size() - 1);
    }

    private Path scripts(String provision) throws IOException {
        var copy = Files.createTempDirectory(folder, "scripts");
        try (var files = Files.list(Shell.SCRIPTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(copy.resolve("provision.sql"), provision);
        return copy;
    }
}
