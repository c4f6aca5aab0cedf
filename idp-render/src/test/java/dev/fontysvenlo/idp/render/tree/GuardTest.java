package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuardTest {
    private static final String TEAM = "prj2-2026-group01";

    /** Teams by {@code cluster:namespace}, separated by blanks. */
    private static Footprint teams(String folders) {
        return Footprint.of(Stream.of(folders.split(" "))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> folder.replace(":", "/teams/") + "/tenancy/namespace.yaml")
                .toList());
    }

    private static List<Diagnostic> verdict(
            String base, String workingTree, String rendered, Set<String> tombstones, Set<String> allowed) {
        var revision = new Guard.Base("origin/main", teams(base));
        return new Guard(Optional.of(revision), teams(workingTree), teams(rendered), tombstones, allowed).verdict();
    }

    @Test
    void stops_whenClusterWouldVanish_unlessThatIsAllowed() {
        var base = new Guard.Base("origin/main", Footprint.of(List.of("prod/platform/tls/issuer.yaml")));
        var now = Footprint.of(List.of("exam/argocd/appproject.yaml", "exam/argocd/prj2-2026/imageupdater.yaml"));
        var none = Footprint.of(List.of());
        assertThat(new Guard(Optional.of(base), now, none, Set.of(), Set.of("exam", "prj2-2026")).verdict())
                .extracting(Diagnostic::message)
                .containsExactly("Cluster `prod` would vanish: its files are in `origin/main`, and nothing renders them"
                        + " any more.");
        assertThat(new Guard(Optional.empty(), now, none, Set.of(), Set.of("prj2-2026")).verdict())
                .extracting(Diagnostic::message)
                .containsExactly("Cluster `exam` would vanish: its files are in the working tree, and nothing renders"
                        + " them any more.");
        assertThat(new Guard(Optional.of(base), base.footprint(), base.footprint(), Set.of(), Set.of()).verdict())
                .isEmpty();
    }

    @ParameterizedTest(name = "base [{0}], working tree [{1}], rendered [{2}], tombstone [{3}], allowed [{4}]")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''          | ''          | ''          | ''| ''| ''",
                "''          | ''          | prod:a      | ''| ''| ''",
                "prod:a      | prod:a      | prod:a      | ''| ''| ''",
                "prod:a      | ''          | prod:a      | ''| ''| ''",
                "prod:a      | prod:a      | ''          | ''| ''| a",
                "prod:a      | ''          | ''          | ''| ''| a",
                "''          | prod:a      | ''          | ''| ''| a",
                "prod:a      | prod:a      | ''          | a | ''| ''",
                "prod:a      | ''          | ''          | a | ''| ''",
                "prod:a      | prod:a      | ''          | ''| a | ''",
                "prod:a      | prod:a      | ''          | b | b | a",
                "prod:a      | prod:a      | exam:a      | ''| ''| a",
                "prod:a      | exam:a      | exam:a      | ''| ''| a",
                "prod:a      | prod:a      | exam:a      | ''| a | ''",
                "prod:a prod:b | prod:c    | ''          | ''| b | a c",
                "prod:a exam:a | prod:a exam:a | ''      | ''| ''| a a",
                "prod:ab     | prod:ab     | prod:a      | ''| ''| ab",
            })
    void stopsExactlyWhatNobodyAskedFor(
            String base, String workingTree, String rendered, String tombstone, String allowed, String stopped) {
        var problems = verdict(base, workingTree, rendered, words(tombstone), words(allowed));
        assertThat(problems).allMatch(problem -> problem.code() == DiagnosticCode.TEAM_WOULD_VANISH);
        assertThat(problems.stream().map(problem -> problem.location().file()))
                .containsExactlyElementsOf(Stream.of(stopped.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(name -> "teams/" + name + ".yaml")
                        .toList());
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    @Test
    void saysWhichTeamWhereAndHowToAllowIt() {
        var problem =
                verdict("prod:" + TEAM, "prod:" + TEAM, "", Set.of(), Set.of()).get(0);
        assertThat(problem.message())
                .isEqualTo("Team `prj2-2026-group01` would vanish from cluster `prod`:"
                        + " `rendered/prod/teams/prj2-2026-group01` is in `origin/main` and in the working tree,"
                        + " and nothing renders it any more.");
        assertThat(problem.hint())
                .isEqualTo("Write `state: removed` into `teams/prj2-2026-group01.yaml`"
                        + " (`git checkout origin/main -- teams/prj2-2026-group01.yaml` brings the file back),"
                        + " or allow it with `-Didp.allowRemoval=prj2-2026-group01`.");
    }

    @Test
    void namesOnlyTheSideThatHasTheFolder() {
        assertThat(verdict("prod:a", "", "", Set.of(), Set.of()).get(0).message())
                .contains("is in `origin/main`, and nothing");
        assertThat(verdict("", "prod:a", "", Set.of(), Set.of()).get(0))
                .satisfies(problem -> assertThat(problem.message()).contains("is in the working tree, and nothing"))
                .satisfies(problem -> assertThat(problem.hint()).doesNotContain("git checkout"));
    }

    @Test
    void saysMove_whenTheTeamGoesToAnotherCluster() {
        var problem = verdict("prod:a", "prod:a", "exam:a", Set.of(), Set.of()).get(0);
        assertThat(problem.message())
                .startsWith("Team `a` would move from cluster `prod` to `exam`, which deletes it on `prod`:");
        assertThat(problem.hint()).contains("-Didp.allowRemoval=a").contains("platform.yaml");
    }

    @Test
    void looksAtTheWorkingTreeAlone_whenThereIsNoBase() {
        var guard = new Guard(Optional.empty(), teams("prod:a"), teams(""), Set.of(), Set.of());
        assertThat(guard.verdict()).hasSize(1);
    }

    @Test
    void stopsCohortThatLeavesThePlatform_unlessAllowed() {
        var before = Footprint.of(List.of(
                "prod/argocd/prj2-2025/applicationset-app.yaml",
                "prod/argocd/prj2-2026/applicationset-app.yaml",
                "prod/bootstrap/prj2-2025/prj2-2025-group01/job.yaml"));
        var after = Footprint.of(List.of("prod/argocd/prj2-2026/applicationset-app.yaml"));
        var stopped = new Guard(Optional.empty(), before, after, Set.of(), Set.of()).verdict();
        assertThat(stopped).hasSize(1);
        assertThat(stopped.get(0).code()).isEqualTo(DiagnosticCode.COHORT_WOULD_VANISH);
        assertThat(stopped.get(0).message()).startsWith("Cohort `prj2-2025` would vanish from cluster `prod`:");
        assertThat(new Guard(Optional.empty(), before, after, Set.of(), Set.of("prj2-2025")).verdict())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prod/teams/a/app/b.yaml, prod/teams/a",
        "prod/teams/a/b.yaml, prod/teams/a",
        "prod/teams/a, ''",
        "teams/a/b.yaml, ''",
        "prod/x/teams/a/b.yaml, ''",
        "prod/platform/teams/a/b.yaml, ''",
        "a.yaml, ''"
    })
    void findsTheTeamFolderOfAFile(String path, String folder) {
        assertThat(TeamFolder.of(path).map(TeamFolder::path).orElse("")).isEqualTo(folder);
    }
}
