package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesTest {
    private static final RenderedTree NOTHING = Trees.tree();

    @TempDir
    private Path project;

    private Path rendered;

    @BeforeEach
    void name() {
        rendered = project.resolve("rendered");
    }

    private Outcome<Changes> changes(RenderedTree wanted) {
        return Trees.changes(RenderedFolder.scan(rendered), wanted);
    }

    @Test
    void addsEveryFile_whenTheFolderIsMissing() {
        var changes = changes(Trees.tree("b.yaml", "b", "a/c.yaml", "c"));
        assertThat(Trees.lines(changes)).containsExactly("+ a/c.yaml", "+ b.yaml");
    }

    @Test
    void tellsWhatIsMissingDifferentAndLeftOver_sortedByPath() throws IOException {
        Trees.put(rendered, "z/stale.yaml", Trees.file("z"));
        Trees.put(rendered, "b/same.yaml", Trees.file("b"));
        Trees.put(rendered, "c/longer.yaml", Trees.file("cc"));
        Trees.put(rendered, "d/as-long.yaml", Trees.file("e"));
        Trees.put(rendered, "a/stale.yaml", Trees.file("a"));
        var wanted = Trees.tree("y/new.yaml", "y", "b/same.yaml", "b", "c/longer.yaml", "c", "d/as-long.yaml", "d");
        var changes = changes(wanted);
        assertThat(Trees.lines(changes))
                .containsExactly(
                        "- a/stale.yaml", "~ c/longer.yaml", "~ d/as-long.yaml", "+ y/new.yaml", "- z/stale.yaml");
        assertThat(Trees.valueOf(changes))
                .returns(1, Changes::added)
                .returns(2, Changes::modified)
                .returns(2, Changes::removed)
                .returns(false, Changes::isEmpty);
    }

    @Test
    void findsNothing_whenEveryByteIsAsWanted() throws IOException {
        Trees.put(rendered, "a.yaml", Trees.file("a: \u00e9\ud83d\ude00"));
        assertThat(Trees.valueOf(changes(Trees.tree("a.yaml", "a: \u00e9\ud83d\ude00")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void findsChange_whenOnlyTheLineEndsDiffer() throws IOException {
        Trees.put(rendered, "a.yaml", Trees.file("a: 1").replace("\n", "\r\n"));
        assertThat(Trees.lines(changes(Trees.tree("a.yaml", "a: 1")))).containsExactly("~ a.yaml");
    }

    @Test
    void findsChange_whenFileIsMuchLargerThanWanted() throws IOException {
        Trees.put(rendered, "a.yaml", Trees.file("a: " + "1".repeat(100_000)));
        assertThat(Trees.lines(changes(Trees.tree("a.yaml", "a: 1")))).containsExactly("~ a.yaml");
    }

    @Test
    void findsNothing_whenLargeFileIsAsWanted() throws IOException {
        var body = "a: " + "1".repeat(100_000);
        Trees.put(rendered, "a.yaml", Trees.file(body));
        assertThat(Trees.lines(changes(Trees.tree("a.yaml", body)))).isEmpty();
        assertThat(Trees.lines(changes(Trees.tree("a.yaml", body.replaceAll("1$", "2")))))
                .containsExactly("~ a.yaml");
    }

    @Test
    void replacesFileThatAPowerCutLeftEmpty_butOnlyWhereOneIsWanted() throws IOException {
        Trees.put(rendered, "a.yaml", "");
        Trees.put(rendered, "b.yaml", "");
        assertThat(Trees.problems(changes(Trees.tree("a.yaml", "a")))).containsExactly("FOREIGN_FILE rendered/b.yaml");
        Files.delete(rendered.resolve("b.yaml"));
        assertThat(Trees.lines(changes(Trees.tree("a.yaml", "a")))).containsExactly("~ a.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".gitkeep", ".DS_Store", "prod/teams/a/app/notes.yaml", "prod/.gitignore"})
    void refusesForeignFile_whateverItIsCalled(String path) throws IOException {
        Trees.put(rendered, path, "by hand");
        assertThat(Trees.problems(changes(NOTHING))).containsExactly("FOREIGN_FILE rendered/" + path);
    }

    @Test
    void refusesForeignFile_whenOneOfOursWouldTakeItsPlace() throws IOException {
        Trees.put(rendered, "a.yaml", "a: by hand\n");
        var changes = changes(Trees.tree("a.yaml", "a"));
        assertThat(Trees.problems(changes)).containsExactly("FOREIGN_FILE rendered/a.yaml");
        assertThat(changes.diagnostics().get(0).hint()).contains("Move it out of `rendered/`");
    }

    @Test
    void refusesForeignFile_whenItIsAsLongAsTheWantedOne() throws IOException {
        var wanted = Trees.tree("a.yaml", "a");
        int length = Trees.texts(wanted).values().iterator().next().length();
        Trees.put(rendered, "a.yaml", "x".repeat(length));
        assertThat(Trees.problems(changes(wanted))).containsExactly("FOREIGN_FILE rendered/a.yaml");
    }

    @Test
    void namesImageUpdater_whenItsWriteBackLeftAFile() throws IOException {
        Trees.put(rendered, "prod/.argocd-source-a.yaml", "kustomize:\n");
        assertThat(changes(NOTHING).diagnostics().get(0).hint()).contains("write-back method to `argocd`");
    }

    @Test
    void reportsEveryProblemAtOnce() throws IOException {
        Trees.put(rendered, "a.yaml", "by hand");
        Trees.put(rendered, "b/c.yaml", "by hand");
        Files.createSymbolicLink(rendered.resolve("link"), project);
        assertThat(Trees.problems(changes(NOTHING)))
                .containsExactly(
                        "FOREIGN_FILE rendered/a.yaml",
                        "FOREIGN_FILE rendered/b/c.yaml",
                        "LINK_IN_RENDERED rendered/link");
    }

    @Test
    void refusesLinkToFileToFolderAndToNothing() throws IOException {
        Trees.put(project, "outside/a.yaml", Trees.file("a"));
        Trees.put(rendered, "b.yaml", Trees.file("b"));
        Files.createSymbolicLink(rendered.resolve("a.yaml"), project.resolve("outside/a.yaml"));
        Files.createSymbolicLink(rendered.resolve("folder"), project.resolve("outside"));
        Files.createSymbolicLink(rendered.resolve("loop"), rendered);
        Files.createSymbolicLink(rendered.resolve("nothing"), project.resolve("nothing"));
        assertThat(Trees.problems(changes(Trees.tree("a.yaml", "a", "b.yaml", "b"))))
                .containsExactly(
                        "LINK_IN_RENDERED rendered/a.yaml",
                        "LINK_IN_RENDERED rendered/folder",
                        "LINK_IN_RENDERED rendered/loop",
                        "LINK_IN_RENDERED rendered/nothing");
    }

    @Test
    void refusesFolderThatIsItselfALink() throws IOException {
        Files.createDirectory(project.resolve("elsewhere"));
        Files.createSymbolicLink(rendered, project.resolve("elsewhere"));
        assertThat(Trees.problems(changes(NOTHING))).containsExactly("LINK_IN_RENDERED rendered");
    }

    @Test
    void refusesFileWhereTheFolderMustBe() throws IOException {
        Files.writeString(rendered, Trees.file("a"));
        assertThat(Trees.problems(changes(NOTHING))).containsExactly("RENDERED_NOT_WRITABLE rendered");
    }

    @Test
    void refusesFolderWhereAFileMustBe() throws IOException {
        Files.createDirectories(rendered.resolve("a.yaml"));
        assertThat(Trees.problems(changes(Trees.tree("a.yaml", "a"))))
                .containsExactly("RENDERED_NOT_WRITABLE rendered/a.yaml");
    }

    @Test
    void refusesFileWhereAFolderMustBe() throws IOException {
        Trees.put(rendered, "prod/teams", Trees.file("a"));
        assertThat(Trees.problems(changes(Trees.tree("prod/teams/a/b.yaml", "b", "prod/teams/a/c.yaml", "c"))))
                .containsExactly("RENDERED_NOT_WRITABLE rendered/prod/teams");
    }

    @Test
    void refusesNamedPipe_insteadOfWaitingForIt() throws Exception {
        Files.createDirectories(rendered);
        var made = new ProcessBuilder("mkfifo", rendered.resolve("pipe").toString())
                .start()
                .waitFor();
        assumeThat(made).isZero();
        assertThat(Trees.problems(changes(Trees.tree("pipe", "a")))).containsExactly("FOREIGN_FILE rendered/pipe");
    }

    @Test
    void refusesNamesThatDifferOnlyInCase() throws IOException {
        Trees.put(rendered, "prod/Quota.yaml", Trees.file("a"));
        assertThat(Trees.problems(changes(Trees.tree("prod/quota.yaml", "a"))))
                .containsExactly("RENDERED_NOT_WRITABLE rendered/prod/quota.yaml");
    }

    @Test
    void refusesFoldersThatDifferOnlyInCase_onceForThePair() {
        var wanted = Trees.tree("Prod/a.yaml", "a", "Prod/b.yaml", "b", "prod/a.yaml", "a", "prod/c.yaml", "c");
        var changes = changes(wanted);
        assertThat(Trees.problems(changes)).containsExactly("RENDERED_NOT_WRITABLE rendered/prod");
        assertThat(changes.diagnostics().get(0).message()).contains("`rendered/Prod` and `rendered/prod`");
    }

    @Test
    void takesCapitals_whenNothingCollides() {
        assertThat(Trees.lines(changes(Trees.tree("A/b.yaml", "b", "c/A.yaml", "a", "d/a.yaml", "a"))))
                .hasSize(3);
    }

    @Test
    void leavesAlone_whatIsOutsideTheScope() throws IOException {
        Trees.put(rendered, "prod/teams/a/stale.yaml", Trees.file("a"));
        Trees.put(rendered, "prod/teams/b/stale.yaml", Trees.file("b"));
        Trees.put(rendered, "prod/teams/b/by-hand.yaml", "by hand");
        Predicate<String> onlyA = path -> path.startsWith("prod/teams/a/");
        var wanted = Trees.tree("prod/teams/a/new.yaml", "a", "prod/teams/b/new.yaml", "b");
        var changes = Changes.between(RenderedFolder.scan(rendered), wanted, onlyA);
        assertThat(Trees.lines(changes)).containsExactly("+ prod/teams/a/new.yaml", "- prod/teams/a/stale.yaml");
    }

    @Test
    void refusesLink_evenOutsideTheScope() throws IOException {
        Files.createDirectories(rendered);
        Files.createSymbolicLink(rendered.resolve("link"), project);
        var changes = Changes.between(RenderedFolder.scan(rendered), NOTHING, path -> false);
        assertThat(Trees.problems(changes)).containsExactly("LINK_IN_RENDERED rendered/link");
    }

    @Test
    void doesNotCountLeftoverOfAKilledRun_butAFileThatOnlyHasItsName() throws IOException {
        Trees.put(rendered, "a/.idp-render.tmp", "# Rendered fr");
        Trees.put(rendered, "b/.idp-render.tmp", "");
        assertThat(Trees.valueOf(changes(NOTHING)).isEmpty()).isTrue();
        Trees.put(rendered, "c/.idp-render.tmp", "my notes");
        assertThat(Trees.problems(changes(NOTHING))).containsExactly("FOREIGN_FILE rendered/c/.idp-render.tmp");
    }

    @Test
    void ignoresEmptyFolders() throws IOException {
        Files.createDirectories(rendered.resolve("a/b"));
        assertThat(Trees.valueOf(changes(NOTHING)).isEmpty()).isTrue();
    }

    @Test
    void showsNoControlCharactersOfAFileName() throws IOException {
        Trees.put(rendered, "a\nb.yaml", "by hand");
        assertThat(Trees.problems(changes(NOTHING))).containsExactly("FOREIGN_FILE rendered/a?b.yaml");
    }

    @Test
    void readsWhatIsOnDisk() throws IOException {
        Trees.put(rendered, "a/b.yaml", "on disk");
        var folder = RenderedFolder.scan(rendered);
        assertThat(folder.paths()).containsExactly("a/b.yaml");
        assertThat(folder.read("a/b.yaml")).isEqualTo("on disk");
    }
}
