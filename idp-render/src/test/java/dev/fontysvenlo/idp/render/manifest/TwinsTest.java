package dev.fontysvenlo.idp.render.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read once for several teams must be answered as if each file had been read. */
class TwinsTest {
    private final Inspection inspection = new Inspection();

    @Test
    void findsNothing_whenFilesDifferOnlyInTheirTeam() {
        assertThat(inspect("2026-a", config("2026-a", "x: y"))).isEmpty();
        assertThat(inspect("2026-b", config("2026-b", "x: y"))).isEmpty();
    }

    @Test
    void findsTheMistakeOfALaterTeam_whenItsFileIsOtherwiseTheSame() {
        assertThat(inspect("2026-a", config("2026-a", "x: y"))).isEmpty();
        assertThat(inspect("2026-b", config("2026-b", "x: y").replace("c-2026-b", "c-2026-x")))
                .containsExactly("IDP-403");
        assertThat(inspect("2026-c", config("2026-c", "x: y\n  x: z"))).containsExactly("IDP-401");
        assertThat(inspect("2026-d", config("2026-d", "x: y").replace("ConfigMap", "Secret")))
                .contains("IDP-404");
    }

    @Test
    void findsTheSameMistakeInEachTeam() {
        assertThat(inspect("2026-a", config("2026-a", "x: y\n  x: z"))).containsExactly("IDP-401");
        assertThat(inspect("2026-b", config("2026-b", "x: y\n  x: z"))).containsExactly("IDP-401");
    }

    @Test
    void findsAnObjectThatStandsInTwoFiles_whenTheSecondIsNotReadAgain() {
        assertThat(inspect("2026-a", config("2026-a", "x: y"))).isEmpty();
        assertThat(inspect("2026-a", config("2026-a", "x: y"))).containsExactly("IDP-405");
    }

    @Test
    void takesNoFileForATwin_whenItsTemplateOrNamespaceIsAnother() {
        assertThat(inspect("2026-a", config("2026-a", "x: y"))).isEmpty();
        var text = config("2026-b", "x: y");
        var other = new Manifest("prod/teams/n/app/x.yaml", text, "configmap", "elsewhere", "templates/x", "2026-b");
        assertThat(codes(inspection.inspect(other))).containsExactly("IDP-403");
    }

    private List<String> inspect(String owner, String text) {
        return codes(inspection.inspect(new Manifest(
                "prod/teams/c-" + owner + "/app/x.yaml", text, "configmap", "c-" + owner, "templates/x", owner)));
    }

    private static List<String> codes(List<Diagnostic> problems) {
        return problems.stream().map(problem -> problem.code().id()).distinct().toList();
    }

    private static String config(String owner, String data) {
        return """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: settings
                  namespace: c-%s
                data:
                  %s
                """.formatted(owner, data);
    }
}
