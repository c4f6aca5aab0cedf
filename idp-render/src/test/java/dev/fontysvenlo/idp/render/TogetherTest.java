package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that no unit has by itself, in runs of all and of one team, with and without a memory of the others. */
final class TogetherTest {
    private static final String ROUTE = """
            @import dev.fontysvenlo.idp.team.*
            @param Team team
            @if(team.groups().size() > 1)
            apiVersion: traefik.io/v1alpha1
            kind: IngressRoute
            metadata:
              name: %s
              namespace: ${team.namespace()}
            spec:
              entryPoints:
                - %s
              routes:
                - kind: Rule
                  match: Host(`${team.groups().get(team.groups().size() - 1)}.apps.example.org`)
                  services:
                    - name: backend
                      port: http
            @endif
            """;

    /** A ServiceAccount for each cohort, named after a group of its first team. */
    private static final String OFFER = """
            @import dev.fontysvenlo.idp.team.*
            @param Cohort cohort
            @if(!cohort.teams().isEmpty())
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: ${cohort.teams().get(0).groups().get(cohort.teams().get(0).groups().size() - 1).toLowerCase().replace(":", "-")}
              namespace: argocd
            @endif
            """;

    private static final String NEED = """
            @import dev.fontysvenlo.idp.team.*
            @param Team team
            @if(team.groups().size() > 1)
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata:
              name: ${team.namespace()}-extra
              namespace: idp-bootstrap
            roleRef:
              apiGroup: rbac.authorization.k8s.io
              kind: ClusterRole
              name: view
            subjects:
              - kind: ServiceAccount
                name: coaches
                namespace: argocd
            @endif
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        project = Project.in(folder)
                .team("web1-2026-a", "access: [coaches]")
                .team("web1-2026-b", "access: [coaches]")
                .team("web1-2026-c", "access: [others]");
    }

    @Test
    void findsRoutesOfTwoTeams_alsoInARunOfOneOfThem_alsoWhenTheOtherIsOnlyRemembered() throws IOException {
        project.write("templates/team/app/ingressroute-extra.yaml.jte", ROUTE.formatted("extra", "websecure"));
        var first = "rendered/prod/teams/web1-2026-a/app/ingressroute-extra.yaml";
        assertThat(project.renderProblems())
                .singleElement()
                .asString()
                .contains("IDP-352", "web1-2026-b", "as " + first + " does");
        assertThat(Project.lines(project.render(Project.onlyTeam("web1-2026-c"))))
                .singleElement()
                .asString()
                .contains("IDP-352");

        project.team("web1-2026-b", "access: [coach]");
        remember();
        project.team("web1-2026-b", "access: [coaches]");
        for (var request : List.of(Request.EVERYTHING, Project.onlyTeam("web1-2026-b"))) {
            assertThat(Project.lines(project.render(request)))
                    .singleElement()
                    .asString()
                    .contains("IDP-352", first);
        }
    }

    @Test
    void letsTheSameRequestsComeInAtTwoEntryPoints() throws IOException {
        project.team("web1-2026-b", "access: [coach]");
        project.write("templates/team/app/ingressroute-extra.yaml.jte", ROUTE.formatted("extra", "websecure"));
        project.write("templates/team/app/ingressroute-plain.yaml.jte", ROUTE.formatted("plain", "web"));
        assertThat(project.renderProblems()).isEmpty();
    }

    @Test
    void findsWhatARememberedTeamNeeds_whenItGoesAway() throws IOException {
        project.write("templates/cohort/argocd/serviceaccount-extra.yaml.jte", OFFER);
        project.write("templates/team/bootstrap/rolebinding-extra.yaml.jte", NEED);
        project.write(
                "templates/platform/extra/namespace.yaml.jte",
                "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: argocd\n");
        remember();
        project.team("web1-2026-a", "access: [coach]");
        for (var request :
                List.of(Request.EVERYTHING, Project.onlyTeam("web1-2026-a"), Project.onlyTeam("web1-2026-c"))) {
            assertThat(Project.lines(project.render(request)))
                    .singleElement()
                    .asString()
                    .contains("IDP-337", "ServiceAccount `coaches` of namespace `argocd`");
        }
    }

    @Test
    void doesNotSayOfATeamThatNobodyAskedFor_whatIsWrongWithItself() throws IOException {
        project.write("templates/team/tenancy/configmap-extra.yaml.jte", """
                @import dev.fontysvenlo.idp.team.*
                @param Team team
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: extra
                  namespace: ${team.namespace()}
                data:
                  password: "${team.groups().get(team.groups().size() - 1).equals("others") ? "hunter2" : ""}"
                """);
        assertThat(project.renderProblems()).singleElement().asString().contains("IDP-354", "web1-2026-c");
        assertThat(Project.lines(project.render(Project.onlyTeam("web1-2026-a"))))
                .isEmpty();
        assertThat(Files.exists(project.rendered("prod/teams/web1-2026-c"))).isFalse();
    }

    /** Renders until all is remembered. */
    private void remember() {
        project.render();
        LockSupport.parkNanos(250_000_000);
        project.render();
    }
}
