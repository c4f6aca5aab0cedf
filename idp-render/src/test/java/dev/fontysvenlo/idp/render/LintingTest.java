package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.lint.Suppression;
import java.io.IOException;
import java.nio.file.Path;
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

    @TempDir
    private Path folder;

    @Test
    void saysAProblemOnce_forTheFirstTeamThatHasIt() throws IOException {
        var project = Project.in(folder).team("web1-2026-b").write("templates/team/tenancy/role-wide.yaml.jte", ROLE);

        assertThat(project.renderProblems())
                .containsExactly("rendered/prod/teams/web1-2026-a/tenancy/role-wide.yaml:9:5 IDP-340 The Role `wide` of"
                        + " `templates/team/tenancy/role-wide.yaml.jte` has a star in `verbs`.");
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

        assertThat(preview.suppressions())
                .extracting(Suppression::shown)
                .containsExactly("platform.yaml:4:7: IDP-340 is switched off for Role/w*: " + reason);
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
