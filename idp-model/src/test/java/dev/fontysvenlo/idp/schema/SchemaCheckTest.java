package dev.fontysvenlo.idp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {
    private static final Path ROOT = Path.of("..");
    private static final String TEAM = "course: prj2\nyear: 2026\nteam: group01\n";

    private static final SchemaCheck TEAM_SCHEMA = SchemaCheck.team();
    private static final SchemaCheck PLATFORM_SCHEMA = SchemaCheck.platform();

    @Test
    void acceptsThePlatformAndEveryTeamOfThisRepository() throws IOException {
        assertThat(check(PLATFORM_SCHEMA, Files.readString(ROOT.resolve("platform.yaml")))
                        .diagnostics())
                .isEmpty();
        try (var files = Files.list(ROOT.resolve("teams"))) {
            for (Path file : files.sorted().toList()) {
                assertThat(check(TEAM_SCHEMA, Files.readString(file)).diagnostics())
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "team-problems.txt", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '^')
    void saysWhatIsWrongWithATeam(String line, String place, String message, String hint) {
        var problems = check(TEAM_SCHEMA, TEAM + line).diagnostics();

        assertThat(problems).hasSize(1);
        var problem = problems.get(0);
        assertThat(problem.location().line() + ":" + problem.location().column() + " " + problem.code())
                .isEqualTo(place);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.hint()).isEqualTo(hint);
    }

    @Test
    void listsTheLegalFields_whenNoneIsNear() {
        assertThat(check(TEAM_SCHEMA, TEAM + "zzz: 1").diagnostics().get(0).hint())
                .isEqualTo(
                        "Remove it, or use one of the fields `course`, `year`, `team`, `tier`, `size`, `state`, `database`, `tracing`,"
                                + " `env`, `components`, `images`, `bootstrap`, `registry`, `domains`, `source`, `alerts`,"
                                + " `dashboards` and `access`.");
    }

    @Test
    void reportsEveryProblemOnce_sortedByPlace() {
        var problems = check(TEAM_SCHEMA, "year: '2026'\nteam: Group_1\nsise: M\nenv: {A: 1, B: 2}\n")
                .diagnostics();

        assertThat(problems)
                .isSorted()
                .extracting(problem -> problem.location().line() + " " + problem.code())
                .containsExactly(
                        "1 FIELD_MISSING",
                        "1 WRONG_TYPE",
                        "2 WRONG_PATTERN",
                        "3 UNKNOWN_FIELD",
                        "4 WRONG_TYPE",
                        "4 WRONG_TYPE");
    }

    @Test
    void pointsAtTheFirstField_whenOneIsMissingAtTheTop() {
        var problems =
                check(TEAM_SCHEMA, "# comment\n\nteam: group01\nyear: 2026\n").diagnostics();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).location()).hasToString("t.yaml:3:1");
        assertThat(problems.get(0).message()).isEqualTo("A team needs the field `course`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"group01\\n\"", "\"\\ngroup01\"", "-a", "a-", "a--b", "A", "a.b", "a_b", "ä", "''", "'a b'"})
    void refusesTeamName_whenItIsNoLabel(String name) {
        assertThat(check(TEAM_SCHEMA, "course: prj2\nyear: 2026\nteam: " + name).diagnostics())
                .extracting(problem -> problem.code())
                .containsExactly(DiagnosticCode.WRONG_PATTERN);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 1_000, 2_000, 900_000})
    void refusesTeamName_whenItIsLong(int length) {
        assertThat(check(TEAM_SCHEMA, "course: prj2\nyear: 2026\nteam: a" + "b".repeat(length - 1))
                        .diagnostics())
                .extracting(problem -> problem.code())
                .containsExactly(DiagnosticCode.WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "text", "5", "- course: prj2"})
    void wantsFields_whenTheFileIsSomethingElse(String text) {
        assertThat(check(TEAM_SCHEMA, text).diagnostics())
                .extracting(problem -> problem.code())
                .containsExactly(DiagnosticCode.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "format: 2\\nnew: 1|1:9|The file has format `2`. This version reads format 1 and no other.",
                "format: '1'|1:9|The file's format is not a number. This version reads format 1 and no other.",
                "format:|1:8|The file's format is not a number. This version reads format 1 and no other.",
                "domain: x|1:1|The file does not say which format it has. This version reads format 1 and no other.",
            })
    void speaksOnlyOfTheFormat_whenItIsNotKnown(String text, String place, String message) {
        var problems = check(PLATFORM_SCHEMA, text.replace("\\n", "\n")).diagnostics();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(DiagnosticCode.FORMAT_VERSION);
        assertThat(problems.get(0).location()).hasToString("t.yaml:" + place);
        assertThat(problems.get(0).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "kubernetes: \"1.36\"|kubernetes: 1.36|WRONG_TYPE",
                "kubernetes: \"1.36\"|kubernetes: \"v1.36\"|WRONG_PATTERN",
                "capacity: {cpu: \"24\",|capacity: {cpu: 24,|WRONG_TYPE",
                "capacity: {cpu: \"24\",|capacity: {|FIELD_MISSING",
                "capacity: {cpu: \"24\",|capacity: {cpu: \"24.0001\",|WRONG_PATTERN",
                "memory: 96Gi|memory: 96G|WRONG_PATTERN",
                "overcommitPercent: 100|overcommitPercent: 0|OUT_OF_RANGE",
                "overcommitPercent: 100|privateNetworks: [10.0.0.0/33]|WRONG_PATTERN",
                "overcommitPercent: 100|privateNetworks: [256.0.0.0/8]|WRONG_PATTERN",
                "url: https://github.com/FontysVenlo/idp.git|url: https://me:secret@github.com/x/idp.git|WRONG_PATTERN",
                "revision: main|revision: a..b|WRONG_PATTERN",
                "domain: prod.fontysvenlo.dev|domain: https://prod.fontysvenlo.dev|WRONG_PATTERN",
                "projects: team|projects: teams|NOT_A_LEGAL_VALUE",
                "18.6-trixie@sha256:4ef4|18.6-trixie@sha256:XXXX|WRONG_PATTERN",
                "    postgres: docker|    postgress: docker|FIELD_MISSING",
                "runtime: jvm|runtime: java|NOT_A_LEGAL_VALUE",
                "DB_HOST: host|DB_HOST: hosts|NOT_A_LEGAL_VALUE",
                "port: 8080|port: 80|OUT_OF_RANGE",
                "path: /api|path: /api/|WRONG_PATTERN",
                "path: /api|path: api|WRONG_PATTERN",
                "\"2025\": {archived: true}|\"25\": {archived: true}|WRONG_PATTERN",
                "\"2025\": {archived: true}|\"2025\": {archived: 'yes'}|WRONG_TYPE",
                "  S:|  S_1:|WRONG_PATTERN",
                "      jvm:|      java:|UNKNOWN_FIELD",
            })
    void refusesPlatform_whenOneThingInItIsWrong(String from, String to, DiagnosticCode code) throws IOException {
        var text = Files.readString(ROOT.resolve("platform.yaml"));
        assertThat(text).contains(from);

        var problems = check(PLATFORM_SCHEMA, text.replaceFirst(Pattern.quote(from), to))
                .diagnostics();

        assertThat(problems).extracting(problem -> problem.code()).containsOnly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "0.0.0.0/0", "203.0.113.255/32", "fd00::/8", "2001:db8::1/128"})
    void acceptsNetworksInCidrForm(String network) throws IOException {
        var text = Files.readString(ROOT.resolve("platform.yaml"))
                .replace("overcommitPercent: 100", "privateNetworks: [" + network + "]");

        assertThat(check(PLATFORM_SCHEMA, text).diagnostics()).isEmpty();
    }

    @Test
    void fillsInDefaults_atThePlaceThatLacksThem() throws IOException {
        var document = value(check(PLATFORM_SCHEMA, Files.readString(ROOT.resolve("platform.yaml"))));

        assertThat(List.of(
                        shown(document, "/namespaces/argocd"),
                        shown(document, "/namespaces/dns"),
                        shown(document, "/courses/prj2/database/job/limits/memory"),
                        shown(document, "/courses/prj2/components/frontend/database"),
                        shown(document, "/courses/prj2/components/frontend/replicas"),
                        shown(document, "/courses/prj2/cohorts/2026/archived"),
                        shown(document, "/courses/prj2/cohorts/2025/archived")))
                .containsExactly("argocd", "kube-system", "256Mi", "false", "1", "false", "true");
        assertThat(document.at("/clusters/prod/privateNetworks")).containsInstanceOf(Node.Sequence.class);
        assertThat(document.locate("/courses/prj2/components/frontend/replicas"))
                .isEqualTo(document.locate("/courses/prj2/components/frontend"));
        assertThat(document.at("/courses/prj2/components/frontend/metrics")).isEmpty();
    }

    @Test
    void fillsInNoneForWhatTheCourseDecides() {
        var document = value(check(TEAM_SCHEMA, TEAM));

        assertThat(document.at("/size")).isEmpty();
        assertThat(document.at("/state")).isEmpty();
        assertThat(shown(document, "/database/reset")).isEqualTo("0");
        assertThat(document.at("/components")).containsInstanceOf(Node.Mapping.class);
        assertThat(document.at("/access")).containsInstanceOf(Node.Sequence.class);
    }

    private static Outcome<Document> check(SchemaCheck schema, String text) {
        return YamlReader.strict("t.yaml", text.getBytes(StandardCharsets.UTF_8))
                .then(schema::check);
    }

    private static Document value(Outcome<Document> outcome) {
        return outcome.match(document -> document, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static String shown(Document document, String pointer) {
        return Shape.shown(document.at(pointer).orElseThrow());
    }
}
