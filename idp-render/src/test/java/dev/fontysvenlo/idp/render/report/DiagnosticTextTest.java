package dev.fontysvenlo.idp.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticTextTest {
    @TempDir
    Path root;

    @BeforeEach
    void writeTeam() throws IOException {
        Files.createDirectories(root.resolve("teams"));
        Files.writeString(root.resolve("teams/a.yaml"), "course: prj2\nsise: L\n\tenv: \u0007\n" + "x".repeat(300));
    }

    @Test
    void showsPlaceLineCaretsHintAndWhereToReadOn() {
        assertThat(text(new Location("teams/a.yaml", 2, 1, 4))).isEqualTo("""
                teams/a.yaml:2:1: ERROR IDP-104: `sise` is not a field of a team.
                    2 | sise: L
                      | ^^^^
                    Did you mean `size`?  mvn idp:explain -Didp.code=IDP-104""");
    }

    @Test
    void leavesTheExcerptOut_whenTheWholeFileIsMeant() {
        assertThat(text(Location.ofFile("teams/a.yaml"))).isEqualTo("""
                teams/a.yaml: ERROR IDP-104: `sise` is not a field of a team.
                    Did you mean `size`?  mvn idp:explain -Didp.code=IDP-104""");
    }

    @Test
    void keepsCaretsInPlace_whenTheLineHasTabsAndControlCharacters() {
        assertThat(text(new Location("teams/a.yaml", 3, 2, 3))).contains("    3 |  env: ·\n      |  ^^^\n");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        var lines = text(new Location("teams/a.yaml", 4, 150, 2)).lines().toList();
        assertThat(lines.get(1)).isEqualTo("    4 | …" + "x".repeat(100) + "…");
        assertThat(lines.get(2)).isEqualTo("      | " + " ".repeat(21) + "^^");
    }

    @Test
    void showsNoLineOfAFileOutsideTheRoot() {
        assertThat(text(new Location("../secret", 1, 1, 1))).doesNotContain("|");
    }

    @Test
    void escapesWhatAWorkflowCommandWouldMisread() {
        var diagnostic = new Diagnostic(
                DiagnosticCode.UNKNOWN_FIELD, new Location("teams/a,b:c.yaml", 2, 3, 4), "100 %\nbad.", "Repair it.");
        assertThat(Annotation.of(diagnostic))
                .isEqualTo("::error file=teams/a%2Cb%3Ac.yaml,line=2,col=3,endColumn=7,title=IDP-104"
                        + "::100 %25%0Abad.%0ARepair it.");
    }

    @Test
    void writesJsonThatEscapesEverythingBelowABlank() {
        var diagnostic = new Diagnostic(
                DiagnosticCode.UNKNOWN_FIELD,
                new Location("teams/a.yaml", 2, 3, 4),
                "say \"no\"\u0001\\.",
                "Repair it.");
        assertThat(Json.of(List.of(diagnostic))).isEqualTo("""
                {
                  "diagnostics": [
                    {"code": "IDP-104", "severity": "error", "file": "teams/a.yaml", "line": 2, "column": 3, \
                "length": 4, "message": "say \\"no\\"\\u0001\\\\.", "hint": "Repair it."}
                  ]
                }""");
        assertThat(Json.of(List.of())).isEqualTo("{\n  \"diagnostics\": []\n}");
    }

    private String text(Location location) {
        var diagnostic = new Diagnostic(
                DiagnosticCode.UNKNOWN_FIELD, location, "`sise` is not a field of a team.", "Did you mean `size`?");
        return DiagnosticText.of(diagnostic, new SourceLines(root));
    }
}
