package dev.fontysvenlo.idp.rule;

import static dev.fontysvenlo.idp.rule.TeamDraft.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Tracing;
import org.junit.jupiter.api.Test;

/** Rules 250 to 252: what the parts of the platform need of each other and of the teams. */
class PartRulesTest {
    private static final Tracing OPERATOR = new Tracing.Operator("0.122.0", "https://tempo.example.org", 25);

    @Test
    void isSilent_whenPartsHaveTheirUsualAddresses() {
        assertThat(new Example().teams(team("group01")).problems()).isEmpty();
    }

    @Test
    void refusesAddress_thatTheCertificateDoesNotHoldFor() {
        var problems = new Example()
                .hosts("cd.tools.prod.example.org", "grafana.example.org")
                .problems();

        assertThat(problems)
                .contains("IDP-251: Host name `cd.tools.prod.example.org` of Argo CD is not one name below"
                        + " `prod.example.org`")
                .contains("for example `argocd.prod.example.org`")
                .contains("IDP-251: Host name `grafana.example.org` of Grafana");
    }

    @Test
    void refusesAddress_thatAnotherPartOrATeamHas() {
        assertThat(new Example()
                        .hosts("tools.prod.example.org", "tools.prod.example.org")
                        .problems())
                .contains("Host name `tools.prod.example.org` of Grafana is already used by Argo CD.");
        assertThat(new Example()
                        .teams(team("group01"))
                        .hosts("argocd.prod.example.org", "prj2-2026-group01.prod.example.org")
                        .problems())
                .contains("of Grafana is already used by team `prj2-2026-group01`.");
    }

    @Test
    void wantsImageOfTheAgent_onlyForTheOperator() {
        assertThat(new Example().tracing(OPERATOR).problems())
                .contains("IDP-250: The operator would put an agent into teams' pods")
                .contains("Add `java-agent` with tag and digest");
        assertThat(new Example()
                        .tracing(OPERATOR)
                        .trusted("java-agent", "ghcr.io/example/agent:2.30.0")
                        .problems())
                .isEmpty();
        assertThat(new Example()
                        .tracing(new Tracing.Collector("0.170.0", "https://tempo.example.org", 25))
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesTraces_thatNothingTakes() {
        var asked = new Example()
                .courses(new CourseDraft("prj2").tracing(true))
                .teams(team("group01").tracing(true), team("group02").tracing(false));

        assertThat(asked.problems())
                .contains("IDP-252: Course `prj2` asks for tracing")
                .containsOnlyOnce("IDP-252: The team asks for tracing");
        assertThat(asked.tracing(new Tracing.Collector("0.170.0", "https://tempo.example.org", 25))
                        .problems())
                .isEmpty();
    }
}
