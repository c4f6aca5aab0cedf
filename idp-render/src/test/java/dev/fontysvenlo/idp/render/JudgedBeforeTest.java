package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come out as an earlier run has judged them are not judged again, and nobody sees a difference. */
final class JudgedBeforeTest {
    private static final String OF_ONE_COHORT = """
            @import dev.fontysvenlo.idp.team.Cohort
            @param Cohort cohort
            @if(cohort.name().equals("web1-2026"))
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void begin() throws IOException {
        project = Project.in(folder).team("web1-2026-b");
    }

    /** A cohort's files are filled again when a team was edited, and not judged again when they stay as they are. */
    @Test
    void findsObjectThatIsThereTwice_whenOneOfThemWasJudgedBefore() throws IOException {
        project.write("templates/cohort/argocd/configmap-group.yaml.jte", OF_ONE_COHORT + """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: of-the-cohort
                  namespace: argocd
                @endif
                """);
        project.write("templates/team/argocd/configmap-group.yaml.jte", """
                @import dev.fontysvenlo.idp.team.Team
                @param Team team
                @if(team.namespace().equals("web1-2026-a"))
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: ${team.groups().get(team.groups().size() - 1)}
                  namespace: argocd
                @endif
                """);
        project.team("web1-2026-a", "access: [coaches]");
        project.render();
        settle();
        project.render();

        project.team("web1-2026-a", "access: [of-the-cohort]");
        assertThat(withAndWithout()).isNotEmpty().allMatch(line -> line.contains("stands in rendered/"));
        project.team("web1-2026-a", "access: [coaches]");
        assertThat(withAndWithout()).isEmpty();
    }

    @Test
    void judgesWhatStaysAsItIs_whenThePlatformFileHasOtherRules() throws IOException {
        var suppression = "lint: {suppress: [{code: IDP-340, objects: Role/wide, reason: Shown in a test.}]}\n";
        project.write("templates/cohort/argocd/role-wide.yaml.jte", OF_ONE_COHORT + """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: Role
                metadata:
                  name: wide
                  namespace: argocd
                rules:
                  - apiGroups: ["*"]
                    resources: ["*"]
                    verbs: [get]
                @endif
                """);
        project.edit("platform.yaml", "format: 1\n", "format: 1\n" + suppression);
        project.render();
        settle();
        project.render();

        project.edit("platform.yaml", suppression, "");
        assertThat(withAndWithout()).isNotEmpty().allMatch(line -> line.contains("IDP-340"));
    }

    /** What a check says, after making sure that it says so with and without a memory. */
    private List<String> withAndWithout() {
        var problems = project.checkProblems();
        assertThat(problems)
                .isEqualTo(Project.lines(new Idp(project.workspace().withoutMemory()).check(Request.EVERYTHING)));
        return problems;
    }

    /** Lets every clock of the file system go on. */
    private static void settle() {
        LockSupport.parkNanos(250_000_000);
    }
}
