package dev.fontysvenlo.idp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 241, which needs no teams; those that need some are shown by examples/errors. */
class DatabaseServersTest {
    @Test
    void acceptsAServer_thatHasTheMemoryForAllItsConnectionsExactly() {
        assertThat(problems(CourseDraft.server(480, "2Gi"))).isEmpty();
    }

    @Test
    void namesTheMemoryThatWouldDo_whenAServerTakesOneConnectionTooMany() {
        assertThat(problems(CourseDraft.server(481, "2Gi"))).isEqualTo("""
                        platform.yaml:29:7: IDP-241: The database server of course `prj2` may use 2Gi memory, but 481 connections that sort need 1.879Gi, and the shared buffers 0.125Gi.
                            Write at least `memory: 3Gi` in `limits`, or lower `connections`.
                        """);
    }

    private static String problems(dev.fontysvenlo.idp.team.DatabaseServer server) {
        return new Example().courses(new CourseDraft("prj2").server(server)).problems();
    }
}
