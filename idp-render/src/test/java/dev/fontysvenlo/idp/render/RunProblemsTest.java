package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked for something that is not there offers what is nearest. */
final class RunProblemsTest {
    @TempDir
    Path folder;

    @Test
    void offersTheNearestTeam_whenNoTeamIsCalledSo() {
        assertThat(render(Optional.of("web1-2026-group1"), Optional.empty()))
                .startsWith("teams: ERROR IDP-222: There is no team `web1-2026-group1`.\n"
                        + "    Did you mean -Didp.team=web1-2026-group01?  mvn idp:explain");
    }

    @Test
    void offersTheNearestCohort_whenNoCohortIsCalledSo() {
        assertThat(render(Optional.empty(), Optional.of("web1-2025")))
                .startsWith("platform.yaml: ERROR IDP-222: There is no cohort `web1-2025`.\n"
                        + "    Did you mean -Didp.cohort=web1-2026?  mvn idp:explain");
    }

    @Test
    void takesATeamTogetherWithItsOwnCohort_andRefusesItWithAnother() {
        var example = new Example("archived-cohort", Example.ROOT.resolve("archived-cohort"));
        var workspace = example.copyTo(folder.resolve(example.name()));

        assertThat(text(new Idp(workspace).render(both("web1-2026")), workspace))
                .isEmpty();
        assertThat(text(new Idp(workspace).render(both("web1-2025")), workspace))
                .startsWith(
                        "teams: ERROR IDP-222: Team `web1-2026-group01` is in cohort `web1-2026`, not in `web1-2025`.\n"
                                + "    Leave out -Didp.cohort to take the team, or -Didp.team to take the cohort.");
    }

    private static Request both(String cohort) {
        return new Request(Optional.of("web1-2026-group01"), Optional.of(cohort), Optional.empty(), new TreeSet<>());
    }

    @Test
    void offersTheNearestCode_whenNoCodeIsCalledSo() {
        var workspace = workspace();

        assertThat(text(new Idp(workspace).explain("IDP-10"), workspace))
                .startsWith("idp.code: ERROR IDP-603: There is no error code `IDP-10`.\n    Did you mean IDP-10");
    }

    private String render(Optional<String> team, Optional<String> cohort) {
        var workspace = workspace();
        var request = new Request(team, cohort, Optional.empty(), new TreeSet<>());
        return text(new Idp(workspace).render(request), workspace);
    }

    private Workspace workspace() {
        return new Example(Example.BASE, Example.ERRORS.resolve(Example.BASE)).copyTo(folder.resolve(Example.BASE));
    }

    private static String text(Outcome<?> outcome, Workspace workspace) {
        return Example.text(outcome.diagnostics(), workspace.root());
    }
}
