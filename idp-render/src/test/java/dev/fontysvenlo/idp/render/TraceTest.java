package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.change.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a rendered line comes from: the template lines that wrote it, and the input lines that decide what it says. */
final class TraceTest {
    private static final String TEAM = "rendered/prod/teams/web1-2026-b/";
    private static final String IMAGE_UPDATER = "rendered/prod/argocd/web1-2026/imageupdater.yaml";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void render() throws IOException {
        project = Project.in(folder)
                .team("web1-2026-b", "size: L", "components:", "  backend:", "    env: {LOG_LEVEL: debug}");
        project.render();
    }

    @Test
    void namesTheTeamsChoiceAndWhatThePlatformMakesOfIt() throws IOException {
        var trace = trace("tenancy/resourcequota.yaml", "    requests.memory: ");
        assertThat(trace.templates())
                .extracting(Cause::title)
                .singleElement()
                .asString()
                .startsWith("templates/team/tenancy/resourcequota.yaml.jte:");
        assertThat(titles(trace))
                .hasSize(2)
                .anyMatch(line -> line.matches("platform.yaml:\\d+ \\(sizes.L.quota.requests.memory: .*\\)"))
                .anyMatch(line -> line.equals("teams/web1-2026-b.yaml:4 (size: L)"));
    }

    @Test
    void namesAllThreeWordsOfANamespace() throws IOException {
        assertThat(titles(trace("tenancy/namespace.yaml", "  name: ")))
                .containsExactly(
                        "teams/web1-2026-b.yaml:1 (course: web1)",
                        "teams/web1-2026-b.yaml:2 (year: 2026)",
                        "teams/web1-2026-b.yaml:3 (team: b)");
    }

    @Test
    void namesTheOneTeamAmongMany_thatALineOfItsCohortIsAbout() throws IOException {
        for (int i = 20; i < 30; i++) {
            project.team("web1-2026-g" + i);
        }
        project.render();
        assertThat(titles(traceOf(IMAGE_UPDATER, "    - namePattern: web1-2026-g27")))
                .containsExactly(
                        "teams/web1-2026-g27.yaml:1 (course: web1)",
                        "teams/web1-2026-g27.yaml:2 (year: 2026)",
                        "teams/web1-2026-g27.yaml:3 (team: g27)");
        assertThat(traceOf(IMAGE_UPDATER, "spec:").inputs()).isEmpty();
    }

    @Test
    void namesTheLineOfAVariable_forItsNameAndForItsValue() throws IOException {
        assertThat(titles(trace("app/backend-deployment.yaml", "            - name: LOG_LEVEL")))
                .containsExactly("teams/web1-2026-b.yaml:7 (components.backend.env: LOG_LEVEL)");
        assertThat(titles(trace("app/backend-deployment.yaml", "              value: debug")))
                .containsExactly("teams/web1-2026-b.yaml:7 (components.backend.env.LOG_LEVEL: debug)");
    }

    @Test
    void namesNoInput_whereTheTemplateAloneDecides() throws IOException {
        assertThat(trace("tenancy/networkpolicy-default-deny.yaml", "  podSelector: {}")
                        .inputs())
                .isEmpty();
    }

    @Test
    void namesThePartialAndItsCaller() throws IOException {
        var files = trace("app/backend-deployment.yaml", "    app.kubernetes.io/part-of: ")
                .templates();
        assertThat(files).extracting(Cause::file).isNotEmpty().allMatch(file -> file.startsWith("templates/"));
        for (Cause cause : files) {
            var line = Files.readAllLines(Path.of("..").resolve(cause.file())).get(cause.line() - 1);
            assertThat(line.strip()).isEqualTo(cause.what());
        }
    }

    /** The template line of each line of each file of a team says what the line says, as far as it is no value. */
    @Test
    void pointsEachLineToATemplateLineThatWroteIt() throws IOException {
        for (String file :
                List.of("app/backend-deployment.yaml", "app/configmap-db-init.yaml", "app/kustomization.yaml")) {
            var lines = Files.readAllLines(project.path(TEAM + file));
            for (int line = 3; line <= lines.size(); line += 17) {
                var trace = trace(TEAM + file, line);
                assertThat(trace.text()).as(file + ":" + line).isEqualTo(lines.get(line - 1));
                assertThat(trace.text().isBlank() || !trace.templates().isEmpty())
                        .as(file + ":" + line)
                        .isTrue();
                var key = trace.text().strip().split(":")[0];
                if (trace.text().matches(" *[a-zA-Z]+:.*") && file.contains("deployment")) {
                    assertThat(trace.templates()).anyMatch(cause -> cause.what().contains(key));
                }
            }
        }
    }

    @Test
    void namesTheScriptsLine() throws IOException {
        var lines = Files.readAllLines(project.path(TEAM + "app/configmap-db-init.yaml"));
        int line = lines.indexOf(lines.stream()
                        .filter(text -> text.contains("psql"))
                        .findFirst()
                        .orElseThrow())
                + 1;
        assertThat(trace(TEAM + "app/configmap-db-init.yaml", line).templates())
                .anyMatch(cause -> cause.file().equals("templates/scripts/db-init/db-init.sh"));
    }

    @Test
    void reportsIdp411_whenNothingRendersTheFile() {
        assertThat(Project.lines(new Idp(project.workspace()).trace(TEAM + "namespace.yaml", 5)))
                .containsExactly(TEAM + "namespace.yaml IDP-411 Nothing renders `" + TEAM + "namespace.yaml`.");
    }

    @Test
    void reportsIdp412_whenTheFileIsShorter() {
        assertThat(Project.lines(new Idp(project.workspace()).trace(TEAM + "tenancy/namespace.yaml", 999)))
                .singleElement()
                .asString()
                .matches(TEAM + "tenancy/namespace.yaml IDP-412 `.*` has \\d+ lines, and no line 999\\.");
    }

    private static List<String> titles(Trace trace) {
        return trace.inputs().stream().map(Cause::title).toList();
    }

    private Trace trace(String file, String beginning) throws IOException {
        return traceOf(TEAM + file, beginning);
    }

    private Trace traceOf(String file, String beginning) throws IOException {
        var lines = Files.readAllLines(project.path(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return trace(file, i + 1);
            }
        }
        throw new AssertionError(file + " has no line " + beginning);
    }

    private Trace trace(String file, int line) {
        return new Idp(project.workspace()).trace(file, line).match(trace -> trace, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
