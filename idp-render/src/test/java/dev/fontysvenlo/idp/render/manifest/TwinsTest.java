package dev.fontysvenlo.idp.render.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read once for several teams must be answered as if each file had been read. */
class TwinsTest {
    private final Inspection inspection = new Inspection(Lenient.clusters(), Map.of());

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
        assertThat(inspect(inspection, other)).containsExactly("IDP-403");
    }

    @Test
    void findsANameTooLongForTheSchema_whenShorterNamesWereFoundRight() {
        var pack = SchemaPack.parse("pack 1 kubernetes 1.36 enums\nkind v1 ConfigMap short unknown\n"
                        + "type short {\"properties\":{\"data\":{\"properties\":{\"x\":{\"maxLength\":9}}}},"
                        + "\"additionalProperties\":true}\n")
                .orElseThrow();
        var strict = new Inspection(Map.of("prod", () -> pack), Map.of());

        assertThat(inspect(strict, manifest("2026-aa", config("2026-aa", "x: 2026-aa"))))
                .isEmpty();
        assertThat(inspect(strict, manifest("2026-bbbbb", config("2026-bbbbb", "x: 2026-bbbbb"))))
                .containsExactly("IDP-315");
        assertThat(inspect(strict, manifest("2026-cccc", config("2026-cccc", "x: 2026-cccc"))))
                .isEmpty();
        assertThat(inspect(strict, manifest("2026-ddd", config("2026-ddd", "x: 2026-ddd"))))
                .isEmpty();
    }

    @Test
    void findsWhatOneClusterRefuses_whenAnotherTakesIt() {
        var none = SchemaPack.parse("pack 1 kubernetes 1.37 enums\n").orElseThrow();
        var clusters = new Inspection(
                Map.of("prod", Lenient.clusters().getOrDefault("prod", () -> none), "new", () -> none), Map.of());

        assertThat(inspect(clusters, manifest("2026-a", config("2026-a", "x: y"))))
                .isEmpty();
        var elsewhere = new Manifest(
                "new/teams/c-2026-b/app/x.yaml",
                config("2026-b", "x: y"),
                "configmap",
                "c-2026-b",
                "templates/x",
                "2026-b");
        assertThat(inspect(clusters, elsewhere)).containsExactly("IDP-310");
    }

    private static Manifest manifest(String owner, String text) {
        return new Manifest(
                "prod/teams/c-" + owner + "/app/x.yaml", text, "configmap", "c-" + owner, "templates/x", owner);
    }

    private List<String> inspect(String owner, String text) {
        return inspect(inspection, manifest(owner, text));
    }

    private static List<String> inspect(Inspection inspection, Manifest manifest) {
        return inspection.enter(inspection.look(manifest)).stream()
                .map(problem -> problem.code().id())
                .distinct()
                .toList();
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
