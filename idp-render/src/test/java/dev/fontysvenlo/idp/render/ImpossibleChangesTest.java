package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IDP-370: what would be written is applied to objects that the base has, and Kubernetes must take the change. */
final class ImpossibleChangesTest {
    private static final String TEMPLATE = "templates/team/tenancy/resourcequota-own.yaml.jte";
    private static final String QUOTA = """
            @import dev.fontysvenlo.idp.team.Team
            @param Team team
            apiVersion: v1
            kind: ResourceQuota
            metadata:
              name: own
              namespace: ${team.namespace()}
            spec:
              scopes:
                - Terminating
              hard:
                pods: "8"
            """;

    private static final String DATABASE = """
            @import dev.fontysvenlo.idp.team.Team
            @param Team team
            apiVersion: postgresql.cnpg.io/v1
            kind: Database
            metadata:
              name: own
              namespace: ${team.namespace()}
            spec:
              name: one
              owner: app
              cluster:
                name: postgresql
            """;

    private static final String CHANGED = "rendered/prod/teams/web1-2026-a/tenancy/resourcequota-own.yaml:10:7 IDP-370"
            + " Kubernetes never changes `spec.scopes` of ResourceQuota `own`, and `main` has it otherwise";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void commit() throws Exception {
        project = Project.in(folder).write(TEMPLATE, QUOTA);
        project.render();
        project.commit();
    }

    @Test
    void refusesToChangeAFixedField_andSaysOnceForAllTeams() throws IOException {
        project.team("web1-2026-new").edit(TEMPLATE, "- Terminating", "- NotTerminating");

        assertThat(project.renderProblems())
                .singleElement()
                .asString()
                .startsWith(CHANGED)
                .endsWith("in 2 places.");
        assertThat(project.checkProblems()).anyMatch(line -> line.startsWith(CHANGED));
        assertThat(hints())
                .containsExactly("Put the old value back, or give the object another name; or let Argo CD"
                        + " make it anew, with the annotation `argocd.argoproj.io/sync-options: Force=true,Replace=true` in `"
                        + TEMPLATE + "`. The line comes from `" + TEMPLATE + ":10`.");
        assertThat(project.tree()).doesNotContainKey("prod/teams/web1-2026-new/tenancy/resourcequota-own.yaml");
    }

    @Test
    void refusesIt_whenTheChangedFilesAreOnDiskAlready() throws IOException {
        project.edit(TEMPLATE, "- Terminating", "- NotTerminating");
        for (var cluster : List.of("prod/teams/web1-2026-a", "second/teams/web2-2026-s")) {
            project.edit("rendered/" + cluster + "/tenancy/resourcequota-own.yaml", "Terminating", "NotTerminating");
        }

        assertThat(project.checkProblems()).singleElement().asString().startsWith(CHANGED);
    }

    @Test
    void refusesIt_whenTheObjectMovesToAnotherFile() throws IOException {
        project.delete(TEMPLATE)
                .write(
                        "templates/team/tenancy/resourcequota-other.yaml.jte",
                        QUOTA.replace("- Terminating", "- NotTerminating"));

        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-370", "resourcequota-other.yaml");
    }

    @Test
    void refusesToTakeAFixedFieldAway_andPointsAtWhatIsAroundIt() throws IOException {
        project.edit(TEMPLATE, "  scopes:\n    - Terminating\n", "");

        assertThat(project.renderProblems())
                .singleElement()
                .asString()
                .startsWith("rendered/prod/teams/web1-2026-a/tenancy/resourcequota-own.yaml:9:3 IDP-370 ");
    }

    @Test
    void letsAnotherNameAndOtherFieldsPass() throws IOException {
        project.edit(TEMPLATE, "pods: \"8\"", "pods: \"9\"");
        assertThat(project.renderProblems()).isEmpty();
        project.edit(TEMPLATE, "- Terminating", "- NotTerminating").edit(TEMPLATE, "name: own", "name: own-2");
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void letsPassWhatArgoCdMakesAnew_andNotWhatItOnlyReplaces() throws IOException {
        var annotation = "  annotations:\n    argocd.argoproj.io/sync-options: Replace=true\nspec:";
        project.edit(TEMPLATE, "- Terminating", "- NotTerminating").edit(TEMPLATE, "spec:", annotation);
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-370");
        project.edit(TEMPLATE, "Replace=true", "Force=true,Replace=true");
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void letsPassWhatThePlatformFileGivesAReasonFor() throws IOException {
        project.edit(TEMPLATE, "- Terminating", "- NotTerminating");
        project.edit(
                "platform.yaml",
                "format: 1\n",
                "format: 1\nlint:\n  suppress:\n"
                        + "    - {code: IDP-370, objects: ResourceQuota/own, reason: An admin has deleted them all.}\n");

        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void refusesWhatACustomResourceSaysNeverChanges() throws Exception {
        var template = "templates/team/tenancy/database-own.yaml.jte";
        project.write(template, DATABASE);
        var suppressed = "format: 1\nlint:\n  suppress:\n"
                + "    - {code: IDP-337, objects: Database/own, reason: The cluster has it already.}\n";
        project.edit("platform.yaml", "format: 1\n", suppressed);
        project.render();
        project.commit().edit(template, "name: one", "name: two");

        assertThat(project.renderProblems())
                .containsExactly(
                        "rendered/prod/teams/web1-2026-a/tenancy/database-own.yaml:9:9 IDP-370 Kubernetes refuses"
                                + " to change `spec.name` of Database `own` so, and `main` has it otherwise (it is `two`, which"
                                + " breaks the rule `self == oldSelf` of its custom resource), so Argo CD could not apply this."
                                + " It is so in 2 places.");
    }

    @Test
    void isAboutThePartThatIsRendered() throws IOException {
        project.edit(TEMPLATE, "- Terminating", "- NotTerminating");

        assertThat(Project.lines(project.render(Project.onlyTeam("web2-2026-s"))))
                .singleElement()
                .asString()
                .startsWith("rendered/second/teams/web2-2026-s/");
    }

    private List<String> hints() {
        return project.render(Request.EVERYTHING).diagnostics().stream()
                .map(Diagnostic::hint)
                .toList();
    }
}
