package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreeWriterTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

    @TempDir
    private Path project;

    private Path rendered;

    @BeforeEach
    void name() {
        rendered = project.resolve("rendered");
    }

    @Test
    void makesTheFolderWhatIsWanted_andFindsNothingToDoAfterwards() throws IOException {
        Trees.put(rendered, "a/stale.yaml", Trees.file("a"));
        Trees.put(rendered, "b/same.yaml", Trees.file("b"));
        Trees.put(rendered, "c/other.yaml", Trees.file("c"));
        var wanted = Trees.tree("b/same.yaml", "b", "c/other.yaml", "d\u00e9", "e/f/new.yaml", "e");
        Trees.valueOf(Trees.render(rendered, wanted));
        assertThat(Trees.onDisk(rendered)).isEqualTo(Trees.texts(wanted));
        assertThat(Trees.lines(Trees.render(rendered, wanted))).isEmpty();
    }

    @Test
    void touchesOnlyWhatChanges() throws IOException {
        var before = Trees.tree("a.yaml", "a", "b.yaml", "b");
        Trees.valueOf(Trees.render(rendered, before));
        Files.setLastModifiedTime(rendered.resolve("a.yaml"), LONG_AGO);
        Files.setLastModifiedTime(rendered.resolve("b.yaml"), LONG_AGO);
        Trees.valueOf(Trees.render(rendered, Trees.tree("a.yaml", "a", "b.yaml", "c")));
        assertThat(Files.getLastModifiedTime(rendered.resolve("a.yaml"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(rendered.resolve("b.yaml"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void makesNoFolder_whenThereIsNothingToWrite() {
        Trees.valueOf(Trees.render(rendered, Trees.tree()));
        assertThat(rendered).doesNotExist();
    }

    @Test
    void removesFoldersThatItEmptied_andNoOthers() throws IOException {
        Trees.put(rendered, "prod/teams/a/app/one.yaml", Trees.file("a"));
        Trees.put(rendered, "prod/teams/a/tenancy/two.yaml", Trees.file("a"));
        Trees.put(rendered, "prod/teams/b/app/three.yaml", Trees.file("b"));
        Files.createDirectories(rendered.resolve("prod/empty"));
        Trees.valueOf(Trees.render(rendered, Trees.tree("prod/teams/b/app/three.yaml", "b")));
        assertThat(rendered.resolve("prod/teams/a")).doesNotExist();
        assertThat(rendered.resolve("prod/empty")).isEmptyDirectory();
        assertThat(rendered.resolve("prod/teams/b/app/three.yaml")).exists();
    }

    @Test
    void keepsTheFolderItself_whenEverythingGoes() throws IOException {
        Trees.put(rendered, "a/b.yaml", Trees.file("a"));
        Trees.valueOf(Trees.render(rendered, Trees.tree()));
        assertThat(rendered).isEmptyDirectory();
    }

    @Test
    void cleansLeftoversOfAKilledRun_alsoWhenNothingChanges() throws IOException {
        var wanted = Trees.tree("a/b.yaml", "b");
        Trees.valueOf(Trees.render(rendered, wanted));
        Trees.put(rendered, "a/.idp-render.tmp", "# Rendered from tea");
        assertThat(Trees.lines(Trees.render(rendered, wanted))).isEmpty();
        assertThat(Trees.onDisk(rendered)).isEqualTo(Trees.texts(wanted));
    }

    @Test
    void touchesNothing_whenOneForeignFileIsThere() throws IOException {
        Trees.put(rendered, "a.yaml", Trees.file("a"));
        Trees.put(rendered, "b.yaml", "by hand");
        var before = Trees.onDisk(rendered);
        assertThat(Trees.problems(Trees.render(rendered, Trees.tree("c.yaml", "c"))))
                .containsExactly("FOREIGN_FILE rendered/b.yaml");
        assertThat(Trees.onDisk(rendered)).isEqualTo(before);
    }

    @Test
    void changesNothingBehindALink() throws IOException {
        Trees.put(project, "outside/a.yaml", Trees.file("a"));
        Files.createDirectories(rendered);
        Files.createSymbolicLink(rendered.resolve("teams"), project.resolve("outside"));
        assertThat(Trees.problems(Trees.render(rendered, Trees.tree("teams/a.yaml", "b"))))
                .contains("LINK_IN_RENDERED rendered/teams");
        assertThat(project.resolve("outside/a.yaml")).hasContent(Trees.file("a"));
    }

    @Test
    void saysWhatIsNotWritable_whenSomethingAppearsBetweenLookingAndWriting() throws IOException {
        var folder = RenderedFolder.scan(rendered);
        var changes = Trees.valueOf(Trees.changes(folder, Trees.tree("a.yaml", "a", "b/c.yaml", "c")));
        Trees.put(rendered, "b", "a file where a folder must be");
        var outcome = TreeWriter.write(folder, changes);
        assertThat(Trees.problems(outcome)).containsExactly("RENDERED_NOT_WRITABLE rendered/b/c.yaml");
        assertThat(outcome.diagnostics().get(0).message())
                .isEqualTo("`rendered/b/c.yaml` can't be written or deleted: something else is in its place.");
        assertThat(rendered.resolve("a.yaml")).hasContent(Trees.file("a"));
    }

    @Test
    void tellsTheFirstFailureOfSeveral_andWritesAllThatIsBesideThem() throws IOException {
        for (int round = 0; round < 20; round++) {
            var root = project.resolve("round" + round);
            var folder = RenderedFolder.scan(root);
            var wanted = Trees.tree(
                    "a/1.yaml",
                    "a",
                    "b/1.yaml",
                    "b",
                    "b/2.yaml",
                    "b",
                    "b/3.yaml",
                    "b",
                    "c/1.yaml",
                    "c",
                    "d/1.yaml",
                    "d");
            var changes = Trees.valueOf(Trees.changes(folder, wanted));
            Trees.put(root, "b/2.yaml/x", "a folder where a file must be");
            Trees.put(root, "c", "a file where a folder must be");
            assertThat(Trees.problems(TreeWriter.write(folder, changes)))
                    .containsExactly("RENDERED_NOT_WRITABLE round" + round + "/b/2.yaml");
            assertThat(root.resolve("a/1.yaml")).exists();
            assertThat(root.resolve("b/1.yaml")).exists();
            assertThat(root.resolve("b/3.yaml")).doesNotExist();
            assertThat(root.resolve("d/1.yaml")).exists();
        }
    }

    @Test
    void leavesNoTemporaryFile_whenTheLastStepFails() throws IOException {
        var folder = RenderedFolder.scan(rendered);
        var changes = Trees.valueOf(Trees.changes(folder, Trees.tree("a.yaml", "a")));
        Trees.put(rendered, "a.yaml/b", "a folder where a file must be");
        assertThat(Trees.problems(TreeWriter.write(folder, changes)))
                .containsExactly("RENDERED_NOT_WRITABLE rendered/a.yaml");
        assertThat(Trees.onDisk(rendered)).containsOnlyKeys("a.yaml/b");
    }

    @Test
    void deletesNothing_whenWritingFails() throws IOException {
        Trees.put(rendered, "a/stale.yaml", Trees.file("a"));
        var folder = RenderedFolder.scan(rendered);
        var changes = Trees.valueOf(Trees.changes(folder, Trees.tree("z/new.yaml", "z")));
        Trees.put(rendered, "z", "a file where a folder must be");
        assertThat(Trees.codes(TreeWriter.write(folder, changes))).hasSize(1);
        assertThat(rendered.resolve("a/stale.yaml")).exists();
    }

    @Test
    void givesTheSameBytes_fromEveryStartingPoint() throws IOException {
        var wanted = Trees.tree("a/b.yaml", "b", "c.yaml", "c", "d/e/f.yaml", "f");
        var starts = List.of(Trees.tree(), Trees.tree("a/b.yaml", "x", "g/h.yaml", "h"), wanted);
        for (int i = 0; i < starts.size(); i++) {
            var root = project.resolve("start" + i);
            Trees.valueOf(Trees.render(root, starts.get(i)));
            Trees.valueOf(Trees.render(root, wanted));
            assertThat(Trees.onDisk(root)).isEqualTo(Trees.texts(wanted));
        }
    }
}
