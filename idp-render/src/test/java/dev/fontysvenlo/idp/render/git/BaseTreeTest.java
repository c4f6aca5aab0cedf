package dev.fontysvenlo.idp.render.git;

import static dev.fontysvenlo.idp.render.git.SampleRepository.commit;
import static dev.fontysvenlo.idp.render.git.SampleRepository.find;
import static dev.fontysvenlo.idp.render.git.SampleRepository.found;
import static dev.fontysvenlo.idp.render.git.SampleRepository.git;
import static dev.fontysvenlo.idp.render.git.SampleRepository.paths;
import static dev.fontysvenlo.idp.render.git.SampleRepository.problem;
import static dev.fontysvenlo.idp.render.git.SampleRepository.repository;
import static dev.fontysvenlo.idp.render.git.SampleRepository.valueOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaseTreeTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeAll
    static void keepJgitQuiet() {
        QuietSystem.install();
    }

    @BeforeEach
    void name() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
    }

    @Test
    void readsFilesOfTheBase_notOfTheWorkTree() throws Exception {
        try (var git = repository(project)) {
            commit(git, "rendered/prod/a.yaml", "caf\u00e9\n");
            commit(git, "rendered-too/b.yaml", "b");
            commit(git, "other.yaml", "c");
            Files.writeString(project.resolve("rendered/prod/a.yaml"), "changed");
            Files.writeString(project.resolve("rendered/prod/untracked.yaml"), "new");

            var base = found(project);
            assertThat(paths(base, "rendered")).containsExactly("prod/a.yaml");
            assertThat(paths(base, "rendered/")).containsExactly("prod/a.yaml");
            assertThat(paths(base, "")).containsExactly("other.yaml", "rendered-too/b.yaml", "rendered/prod/a.yaml");
            assertThat(paths(base, "absent")).isEmpty();
            assertThat(paths(base, "other.yaml")).isEmpty();
            assertThat(valueOf(base.read("rendered/prod/a.yaml"))).contains("caf\u00e9\n".getBytes(UTF_8));
            assertThat(valueOf(base.read("rendered/prod/untracked.yaml"))).isEmpty();
            assertThat(valueOf(base.read("rendered/prod"))).isEmpty();
            assertThat(valueOf(base.readAll("rendered")))
                    .containsOnlyKeys("prod/a.yaml")
                    .containsEntry("prod/a.yaml", "caf\u00e9\n".getBytes(UTF_8));
        }
    }

    @Test
    void sortsPathsAsStrings_notAsGitDoes() throws Exception {
        try (var git = repository(project)) {
            commit(git, "r/a/z.yaml", "z");
            commit(git, "r/a-b.yaml", "b");
            commit(git, "r/a.yaml", "a");
            assertThat(paths(found(project), "r")).containsExactly("a-b.yaml", "a.yaml", "a/z.yaml");
        }
    }

    @Test
    void countsPathsFromTheProject_whenItIsAFolderInTheRepository() throws Exception {
        try (var git = repository(project)) {
            commit(git, "platforms/one/rendered/a.yaml", "one");
            commit(git, "rendered/b.yaml", "two");
            var base = found(project.resolve("platforms/one"));
            assertThat(paths(base, "rendered")).containsExactly("a.yaml");
            assertThat(paths(base, "")).containsExactly("rendered/a.yaml");
            assertThat(valueOf(base.read("rendered/a.yaml"))).contains("one".getBytes(UTF_8));
            assertThat(valueOf(base.read("rendered/b.yaml"))).isEmpty();
        }
    }

    @Test
    void findsTheProject_whenTheWayToItIsALink() throws Exception {
        try (var git = repository(project)) {
            commit(git, "one/rendered/a.yaml", "one");
            var link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("one"));
            assertThat(paths(found(link), "rendered")).containsExactly("a.yaml");
        }
    }

    @Test
    void worksInALinkedWorkTree() throws Exception {
        try (var git = repository(project)) {
            var left = commit(git, "rendered/a.yaml", "a");
            git.branchCreate().setName("feature").call();
            var linked = Files.createDirectory(folder.resolve("linked"));
            var administration = Files.createDirectories(project.resolve(".git/worktrees/linked"));
            Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/feature\n");
            Files.writeString(administration.resolve("commondir"), "../..\n");
            Files.writeString(administration.resolve("gitdir"), linked.resolve(".git") + "\n");
            Files.writeString(linked.resolve(".git"), "gitdir: " + administration + "\n");
            commit(git, "rendered/b.yaml", "b");

            var base = found(linked);
            assertThat(base.commit()).isEqualTo(left.name());
            assertThat(paths(base, "rendered")).containsExactly("a.yaml");
        }
    }

    @Test
    void saysItCannotBeRead_whenTheWorkTreesRepositoryIsGone() throws Exception {
        Files.writeString(project.resolve(".git"), "gitdir: " + folder.resolve("gone") + "\n");
        assertThat(problem(find(project)).code()).isEqualTo(DiagnosticCode.REPOSITORY_NOT_READABLE);
    }

    @Test
    void saysWhatIsMissing_whenObjectsOfTheBaseAreGone() throws Exception {
        try (var git = repository(project)) {
            commit(git, "rendered/a.yaml", "a");
            var base = found(project);
            var blob = git.getRepository().resolve("HEAD:rendered/a.yaml").name();
            Files.delete(project.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
            assertThat(paths(base, "rendered")).containsExactly("a.yaml");
            assertThat(problem(base.read("rendered/a.yaml")).code()).isEqualTo(DiagnosticCode.HISTORY_MISSING);
            assertThat(problem(base.readAll("rendered")).code()).isEqualTo(DiagnosticCode.HISTORY_MISSING);
        }
    }

    @Test
    void saysItCannotBeRead_whenItsSettingsAreBroken() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
        }
        Files.writeString(project.resolve(".git/config"), "[core\n");
        assertThat(problem(find(project)).code()).isEqualTo(DiagnosticCode.REPOSITORY_NOT_READABLE);
    }

    @Test
    void saysItCannotBeRead_whenItsObjectsHaveSha256Names() throws Exception {
        assumeThat(git(project, "init", "-q", "--object-format=sha256", "-b", "main"))
                .isZero();
        assertThat(git(project, "config", "user.name", "A")).isZero();
        assertThat(git(project, "config", "commit.gpgsign", "false")).isZero();
        assertThat(git(project, "config", "user.email", "a@example.org")).isZero();
        assertThat(git(project, "commit", "-q", "--allow-empty", "-m", "A")).isZero();
        assertThat(problem(find(project)).code()).isEqualTo(DiagnosticCode.REPOSITORY_NOT_READABLE);
    }

    @Test
    void readsRepositoryOfAnotherOwner() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
        }
        try {
            Files.setAttribute(project, "unix:uid", 65534);
            Files.setAttribute(project.resolve(".git"), "unix:uid", 65534);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("only root can give files away").isNull();
        }
        assertThat(paths(found(project), "")).containsExactly("a.yaml");
    }
}
