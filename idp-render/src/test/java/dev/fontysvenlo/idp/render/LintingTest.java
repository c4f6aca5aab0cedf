package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules over whole units: what a team's objects are to each other. */
final class LintingTest {
    private static final String ROLE = """
            @import dev.fontysvenlo.idp.team.*
            @param Team team
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata:
              name: wide
              namespace: ${team.namespace()}
            rules:
              - apiGroups:
                  - ""
                resources:
                  - configmaps
                verbs:
                  - "*"
            """;

    private static final String IDLE = "{code: IDP-345, objects: Job/none, reason: Nobody knows any more.}";

    @TempDir
    private Path folder;

    @Test
    void saysAProblemOnce_forTheFirstTeamThatHasIt() throws IOException {
        var project = Project.in(folder).team("web1-2026-b").write("templates/team/tenancy/role-wide.yaml.jte", ROLE);

        assertThat(project.renderProblems())
                .containsExactly("rendered/prod/teams/web1-2026-a/tenancy/role-wide.yaml:9:5 IDP-340 The Role `wide` of"
                        + " `templates/team/tenancy/role-wide.yaml.jte:9` has a star in `verbs`.");
    }

    @Test
    void letsPassWhatThePlatformFileGivesAReasonFor_andShowsTheReason() throws IOException {
        var project = Project.in(folder).write("templates/team/tenancy/role-wide.yaml.jte", ROLE);
        var reason = "Teams of this course learn about rights.";
        project.edit(
                "platform.yaml",
                "format: 1\n",
                "format: 1\nlint:\n  suppress:\n    - {code: IDP-340, objects: Role/w*, reason: " + reason + "}\n");

        var preview = project.render(Request.EVERYTHING).match(found -> found, problems -> {
            throw new AssertionError(problems.toString());
        });

        assertThat(preview.suppressions().shown())
                .containsExactly("platform.yaml:4:7: IDP-340 is switched off for Role/w*: " + reason);
        assertThat(preview.suppressions().warnings()).isEmpty();
    }

    @Test
    void warnsOfASuppressionThatNothingNeeds_withAndWithoutAMemory() throws IOException {
        var project = Project.in(folder).team("web1-2026-b").write("templates/team/tenancy/role-wide.yaml.jte", ROLE);
        suppress(project, "{code: IDP-340, objects: Role/wide, reason: They learn about rights.}", IDLE);

        for (int run = 0; run < 3; run++) {
            assertThat(warnings(project, Request.EVERYTHING))
                    .containsExactly("platform.yaml:5:7 IDP-371 `IDP-345` is switched off for `Job/none`, and there is"
                            + " nothing that it would say of such an object.");
        }
        assertThat(warnings(project, Project.onlyTeam("web1-2026-a"))).isEmpty();
        project.edit("platform.yaml", "    - " + IDLE + "\n", "");
        assertThat(warnings(project, Request.EVERYTHING)).isEmpty();
    }

    @Test
    void letsNothingPassThatIsSuppressedForAnotherTeamOnly() throws IOException {
        var project = Project.in(folder)
                .team("web1-2026-b")
                .write("templates/team/tenancy/role-wide.yaml.jte", ROLE.replace("wide", "${team.namespace()}"));
        suppress(
                project,
                "{code: IDP-340, objects: Role/web1-2026-a, reason: This team learns about rights.}",
                "{code: IDP-340, objects: Role/web2-*, reason: This course learns about rights.}");

        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-340 The Role `web1-2026-b`");
    }

    private static void suppress(Project project, String... entries) throws IOException {
        var lines = "    - " + String.join("\n    - ", entries) + "\n";
        project.edit("platform.yaml", "format: 1\n", "format: 1\nlint:\n  suppress:\n" + lines);
    }

    private static List<String> warnings(Project project, Request request) {
        var preview = project.render(request).match(found -> found, problems -> {
            throw new AssertionError(problems.toString());
        });
        var warnings = preview.suppressions().warnings();
        return warnings.isEmpty() ? List.of() : Project.lines(Outcome.failed(warnings));
    }

    @Test
    void refusesASuppressionWithoutAReason() throws IOException {
        var project = Project.in(folder)
                .edit(
                        "platform.yaml",
                        "format: 1\n",
                        "format: 1\nlint:\n  suppress:\n    - {code: IDP-340, objects: Role/wide}\n");

        assertThat(project.renderProblems())
                .singleElement()
                .asString()
                .contains("IDP-102")
                .contains("reason");
    }

    @Test
    void doesNotTakeASecretForThere_thatNobodyMayMake() throws IOException {
        var project = Project.in(folder);
        project.write("templates/team/tenancy/role-bootstrap.yaml.jte", "<%-- not used here --%>\n");

        assertThat(project.renderProblems())
                .anyMatch(line -> line.endsWith("names the Role `bootstrap`, which is not there."))
                .anyMatch(line -> line.endsWith("names the Secret `harbor-pull`, which is not there."));
    }
}
