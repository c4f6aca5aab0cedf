package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is shown by an example of {@code examples/errors}, or a test that is named here makes it. */
final class DiagnosticCoverageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SHOWN = Pattern.compile("ERROR (IDP-\\d{3}): ");

    /** What files alone can't cause: links, other processes, Git, properties, and rules behind a stricter one. */
    private static final Map<DiagnosticCode, String> PROVEN_BY = Map.ofEntries(
            Map.entry(DiagnosticCode.LINK_OUT_OF_FOLDER, "SourceFilesTest"),
            Map.entry(DiagnosticCode.HOST_TAKEN, "TeamIdentityTest"),
            Map.entry(DiagnosticCode.DATABASE_TAKEN, "TeamIdentityTest"),
            Map.entry(DiagnosticCode.REGISTRY_PROJECT_TAKEN, "TeamIdentityTest"),
            Map.entry(DiagnosticCode.COMPONENT_NAME_TAKEN, "ComponentRulesTest"),
            Map.entry(DiagnosticCode.UNKNOWN_TEAM, "RunProblemsTest"),
            Map.entry(DiagnosticCode.NO_COMPILER, "TemplateProblemsTest"),
            Map.entry(DiagnosticCode.KUBECONFORM_MISSING, "SecondOpinionsTest"),
            Map.entry(DiagnosticCode.KUBECONFORM_REFUSES, "SecondOpinionsTest"),
            Map.entry(DiagnosticCode.FIELD_NEVER_CHANGES, "ImpossibleChangesTest"),
            Map.entry(DiagnosticCode.NOTHING_SUPPRESSED, "LintingTest"),
            Map.entry(DiagnosticCode.RENDERED_OUT_OF_DATE, "CheckTest"),
            Map.entry(DiagnosticCode.FOREIGN_FILE, "ChangesTest"),
            Map.entry(DiagnosticCode.LINK_IN_RENDERED, "ChangesTest"),
            Map.entry(DiagnosticCode.ALREADY_RUNNING, "TreeLockTest"),
            Map.entry(DiagnosticCode.TEAM_WOULD_VANISH, "GuardTest"),
            Map.entry(DiagnosticCode.RENDERED_NOT_WRITABLE, "ChangesTest"),
            Map.entry(DiagnosticCode.COHORT_WOULD_VANISH, "GuardTest"),
            Map.entry(DiagnosticCode.CLUSTER_WOULD_VANISH, "DeletionsTest"),
            Map.entry(DiagnosticCode.NOTHING_TO_COMPARE_WITH, "DiffTest"),
            Map.entry(DiagnosticCode.NOT_RENDERED, "TraceTest"),
            Map.entry(DiagnosticCode.NO_SUCH_LINE, "TraceTest"),
            Map.entry(DiagnosticCode.NO_TEAM_NAME, "EnrolTest"),
            Map.entry(DiagnosticCode.CSV_NOT_READABLE, "EnrolTest"),
            Map.entry(DiagnosticCode.CSV_COLUMN, "EnrolTest"),
            Map.entry(DiagnosticCode.TEAM_NAMES_COLLIDE, "EnrolTest"),
            Map.entry(DiagnosticCode.PERSONAL_DATA, "EnrolTest"),
            Map.entry(DiagnosticCode.BASE_NOT_FOUND, "BaseRevisionTest"),
            Map.entry(DiagnosticCode.HISTORY_MISSING, "BaseRevisionTest"),
            Map.entry(DiagnosticCode.UNKNOWN_CODE, "RunProblemsTest"),
            Map.entry(DiagnosticCode.REPOSITORY_NOT_READABLE, "BaseTreeTest"));

    @Test
    void provesEveryCode() {
        var shown = shownByExamples();

        assertThat(DiagnosticCode.values())
                .filteredOn(code -> !PROVEN_BY.containsKey(code))
                .allSatisfy(code -> assertThat(shown).contains(code.id()));
    }

    @Test
    void listsNoCodeThatAnExampleShows() {
        var shown = shownByExamples();

        assertThat(PROVEN_BY.keySet()).allSatisfy(code -> assertThat(shown).doesNotContain(code.id()));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void namesATestThatSpeaksOfTheCode(DiagnosticCode code, String test) throws IOException {
        var source = source(test);

        assertThat(Files.readString(source))
                .as(source.toString())
                .containsPattern("\\b" + code.id() + "\\b|\\b" + code.name() + "\\b");
    }

    static Stream<Arguments> listed() {
        return PROVEN_BY.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static TreeSet<String> shownByExamples() {
        var shown = new TreeSet<String>();
        for (var example : Example.below(Example.ERRORS, folder -> Files.exists(folder.resolve("errors.txt")))) {
            SHOWN.matcher(Example.read(example.folder().resolve("errors.txt")))
                    .results()
                    .forEach(found -> shown.add(found.group(1)));
        }
        return shown;
    }

    private static Path source(String test) throws IOException {
        for (String module : List.of("idp-model", "idp-render", "idp-maven-plugin")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                var found = files.filter(file -> file.endsWith(test + ".java")).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new AssertionError("there is no test " + test);
    }
}
