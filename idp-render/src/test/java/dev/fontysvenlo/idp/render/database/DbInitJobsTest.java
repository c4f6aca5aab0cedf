package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.Request;
import dev.fontysvenlo.idp.render.Workspace;
import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Through a team's life, a database is reset once for each new version and each raised counter, and never otherwise. The
 * Jobs are those that are rendered; a cluster runs each name once, and all again when the Application is made anew.
 */
class DbInitJobsTest {
    private static final Path EXAMPLE =
            Path.of("..", "examples", "one-team").toAbsolutePath().normalize();
    private static final String FILE = "course: web1\nyear: 2026\nteam: group01\n";

    @TempDir
    private Path folder;

    private final FakeKubernetes kubernetes = new FakeKubernetes();
    private final Set<String> ran = new HashSet<>();
    private Team team;
    private DbInit db;

    @BeforeEach
    void provision() {
        var server = PostgresServer.embedded();
        server.admin("postgres", "DROP DATABASE IF EXISTS \"2026-life\"");
        team = new Team(server, kubernetes, folder, Shell.DASH, "2026-life").provisioned();
        db = new DbInit(server, team, folder.resolve("db-init"), Shell.DASH).init("CREATE TABLE IF NOT EXISTS note ()");
    }

    @AfterEach
    void stop() {
        kubernetes.close();
    }

    @Test
    void resetsForANewVersionAndForARaisedCounter_once() {
        assertThat(sync(FILE, "v1")).isEqualTo(1);
        assertThat(sync(FILE, "v1")).isZero();
        assertThat(sync(FILE, "v2")).isEqualTo(1);
        assertThat(sync(FILE + "database: {reset: 1}\n", "v2")).isEqualTo(1);
        assertThat(sync(FILE + "database: {reset: 1}\n", "v2")).isZero();
    }

    @Test
    void resetsNothing_whenAVersionIsRolledBackAndForth() {
        sync(FILE, "v1");
        sync(FILE, "v2");

        assertThat(sync(FILE, "v1")).isZero();
        assertThat(sync(FILE, "v2")).isZero();
    }

    @Test
    void resetsNothing_whenTheApplicationIsMadeAnew() {
        sync(FILE, "v1");

        ran.clear();

        assertThat(sync(FILE, "v1")).isZero();
    }

    @Test
    void resetsNothing_whenATeamIsFrozenOrArchivedAndComesBack() {
        sync(FILE, "v1");

        for (String state : List.of("frozen", "active", "archived", "active")) {
            if (state.equals("archived")) {
                ran.clear();
            }
            assertThat(sync(FILE + "state: " + state + "\n", "v1")).as(state).isZero();
        }
    }

    @Test
    void resetsNothing_whenAnAdminChangesSizeAccessOrEnvironment() {
        sync(FILE, "v1");

        assertThat(sync(FILE + "size: L\n", "v1")).isZero();
        assertThat(sync(FILE + "env: {LOG_LEVEL: debug}\n", "v1")).isZero();
        assertThat(sync(FILE + "access: [\"Example:coaches\"]\n", "v1")).isZero();
    }

    @Test
    void resetsOnce_whenTwoJobsOfOneVersionRunAtTheSameTime() throws InterruptedException {
        var first = db.reset(0, "v9").start();
        var second = db.reset(0, "v9").start();

        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(team.query("SELECT count(*) FROM idp.ledger WHERE tag = 'v9'")
                        .output()
                        .strip())
                .isEqualTo("1");
    }

    /** Renders the team's file and runs the Jobs that the cluster does not have yet; how many resets that made. */
    private int sync(String file, String tag) {
        var job = job(file);
        if (!ran.add(job.name() + "-" + tag)) {
            return 0;
        }
        team.query("CREATE TABLE IF NOT EXISTS witness (); DROP TABLE IF EXISTS witness; CREATE TABLE witness ()")
                .output();
        db.reset(job.reset(), tag).output();
        boolean gone = team.query("SELECT to_regclass('witness') IS NULL")
                .output()
                .strip()
                .equals("t");
        return gone ? 1 : 0;
    }

    private record Job(String name, int reset) {}

    private Job job(String file) {
        try {
            var root = folder.resolve("repository");
            Files.createDirectories(root.resolve("teams"));
            Files.copy(
                    EXAMPLE.resolve("platform.yaml"),
                    root.resolve("platform.yaml"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(root.resolve("teams/web1-2026-group01.yaml"), file);
            new Idp(Workspace.of(root, folder.resolve("cache")))
                    .render(Request.EVERYTHING)
                    .match(preview -> preview, problems -> {
                        throw new AssertionError(problems.toString());
                    });
            var rendered = Files.readString(root.resolve("rendered/prod/teams/web1-2026-group01/app/job-db-init.yaml"));
            var manifest = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(rendered);
            var name = (String) ((Map<?, ?>) manifest.get("metadata")).get("name");
            return new Job(name, Integer.parseInt(name.split("-")[2]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
