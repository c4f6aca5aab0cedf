package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem in a rendered line names the line of the template, and the lines of the input that made it what it is. */
final class OriginsTest {
    private static final String TEMPLATE = "templates/team/app/configmap-extra.yaml.jte";
    private static final String CONFIG = """
            @import dev.fontysvenlo.idp.team.Team
            @param Team team
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: extra
              namespace: ${team.namespace()}
              labels:
            @template.partials.size(team = team)
            """;

    private static final String PARTIAL = """
            @import dev.fontysvenlo.idp.team.Team
            @param Team team
                size: size is ${team.size().name()}
                static: it is bad
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        project = Project.in(folder)
                .team("web1-2026-a", "size: L")
                .write(TEMPLATE, CONFIG)
                .write("templates/partials/size.jte", PARTIAL);
    }

    @Test
    void namesTheLineOfThePartialAndOfTheInput() {
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains("the value `size is L`");
            assertThat(problem.hint())
                    .endsWith(" The line comes from `templates/partials/size.jte:3`, `teams/web1-2026-a.yaml:4`"
                            + " (`size: L`).");
        });
    }

    @Test
    void namesNoInput_whereTheTextStandsInTheTemplate() throws IOException {
        project.write("templates/partials/size.jte", PARTIAL.replace("size is ${team.size().name()}", "right"));
        assertThat(problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.hint()).endsWith(" The line comes from `templates/partials/size.jte:4`."));
    }

    @Test
    void pointsIntoTheTemplateItself_alsoWhenADiffFinds() throws Exception {
        project.write(TEMPLATE, CONFIG.replace("@template.partials.size(team = team)", "    static: it is bad"));
        var place = "`" + TEMPLATE + ":9`";
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(place));
        project.commit();
        assertThat(Project.lines(new Idp(project.workspace()).diff(Request.EVERYTHING)))
                .singleElement()
                .asString()
                .contains(place);
    }

    private List<Diagnostic> problems() {
        return project.render(Request.EVERYTHING).diagnostics();
    }
}
