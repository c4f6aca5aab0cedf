package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;

/** The server that the platform really runs does what the one of the other tests does, where there is Docker. */
class PostgresImageTest {
    @TempDir
    private Path folder;

    @Test
    void isNamedWithItsVersionAndItsDigest() {
        var name = DockerImageName.parse(PostgresImage.name());

        assertThat(name.asCanonicalNameString()).isEqualTo(PostgresImage.name()).contains("library/postgres:");
        assertThat(name.getVersionPart()).startsWith("sha256:");
    }

    @Test
    void givesEachTeamItsOwnDatabase_andNoOther() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "Docker is not available");
        try (var image = PostgresImage.start();
                var kubernetes = new FakeKubernetes()) {
            var first = new Team(image.server(), kubernetes, folder.resolve("1"), Shell.DASH, "2026-first");
            var second = new Team(image.server(), kubernetes, folder.resolve("2"), Shell.DASH, "2026-second");
            for (Team team : List.of(first, second)) {
                team.provisioned();
                assertThat(team.query("SELECT current_user").output().strip()).isEqualTo(team.name());
            }
            for (String other : List.of("2026-second", "postgres", "template1")) {
                var tried = first.query(other, "SELECT 1").run();
                assertThat(tried.status()).isNotZero();
                assertThat(tried.output()).contains("pg_hba.conf rejects connection");
            }
        }
    }
}
