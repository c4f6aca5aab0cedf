package dev.fontysvenlo.idp.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedNameTest {
    private static final TeamNames NAMES = new TeamNames(
            "prj2-2026-group01",
            "prj2-2026",
            "prj2-2026-group01.example.org",
            "2026-group01",
            "prj2-2026-group01",
            "harbor.example.org/prj2-2026-group01/",
            "Example:prj2-2026-group01");

    @Test
    void listsNamesOfEveryTeam_withTheLimitThatIsLeft() {
        assertThat(DerivedName.of(NAMES))
                .extracting(name -> name.text() + " " + name.limit())
                .isEqualTo(List.of(
                        "prj2-2026-group01 63",
                        "prj2-2026-group01-tenancy 63",
                        "2026-group01 63",
                        "harbor-bootstrap-prj2-2026-group01-00000000 57",
                        "db-provision-prj2-2026-group01-00000000 57"));
    }

    @Test
    void addsWhatKubernetesAdds_toPodsAndJobs() {
        assertThat(DerivedName.pod("backend").text()).isEqualTo("backend-0000000000-00000");
        assertThat(DerivedName.databaseJob(2, "20261123-101500-0a1b2c3").text())
                .isEqualTo("db-init-2-00000000-20261123-101500-0a1b2c3");
    }

    @Test
    void countsExcess_fromTheFirstCharacterTooMany() {
        assertThat(DerivedName.pod("x".repeat(46)).excess()).isZero();
        assertThat(DerivedName.pod("x".repeat(47)).excess()).isEqualTo(1);
        assertThat(DerivedName.host(NAMES).excess()).isEqualTo(NAMES.host().length() - 253);
    }
}
