package dev.fontysvenlo.idp.render.git;

import static dev.fontysvenlo.idp.render.git.SampleRepository.commit;
import static dev.fontysvenlo.idp.render.git.SampleRepository.found;
import static dev.fontysvenlo.idp.render.git.SampleRepository.git;
import static dev.fontysvenlo.idp.render.git.SampleRepository.paths;
import static dev.fontysvenlo.idp.render.git.SampleRepository.repository;
import static dev.fontysvenlo.idp.render.git.SampleRepository.valueOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the base, told apart from those of the working copy with as little reading as can be. */
final class BaseFilesTest {
    private static final String FILE = "rendered/prod/a.yaml";

    @TempDir
    private Path root;

    @BeforeEach
    void commitOneFile() throws Exception {
        Files.createDirectories(root.resolve(FILE).getParent());
        try (var git = repository(root)) {
            commit(git, FILE, "a: 1\n");
        }
    }

    @Test
    void holdsExactlyWhatWasCommitted() {
        try (var files = valueOf(found(root).files("rendered"))) {
            assertThat(files.paths()).containsExactly("prod/a.yaml");
            assertThat(files.has("prod/a.yaml")).isTrue();
            assertThat(files.has("prod/b.yaml")).isFalse();
            assertThat(unless(files, "prod/a.yaml", "a: 1\n")).isEmpty();
            assertThat(unless(files, "prod/a.yaml", "a: 2\n")).contains("a: 1\n");
            assertThat(valueOf(files.text("prod/a.yaml"))).isEqualTo("a: 1\n");
        }
    }

    @Test
    void tellsWhatIsNotInTheCloneByItsName_andMissesItOnlyWhereItDiffers() throws Exception {
        try (var files = valueOf(found(root).files("rendered"))) {
            loseContents();
            assertThat(unless(files, "prod/a.yaml", "a: 1\n")).isEmpty();
            assertThat(files.unless("prod/a.yaml", "a: 2\n".getBytes(UTF_8)).diagnostics())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(DiagnosticCode.HISTORY_MISSING));
        }
    }

    @Test
    void answersSeveralThreadsAtOnce() throws Exception {
        try (var git = repository(root)) {
            for (int file = 0; file < 50; file++) {
                commit(git, "rendered/prod/" + file + ".yaml", "a: " + file + "\n");
            }
        }
        try (var files = valueOf(found(root).files("rendered"))) {
            assertThat(IntStream.range(0, 2000)
                            .parallel()
                            .mapToObj(ask -> unless(
                                    files, "prod/" + ask % 50 + ".yaml", "a: " + (ask % 50 + ask % 3 / 2) + "\n")))
                    .containsExactlyElementsOf(IntStream.range(0, 2000)
                            .mapToObj(ask ->
                                    ask % 3 == 2 ? Optional.of("a: " + ask % 50 + "\n") : Optional.<String>empty())
                            .toList());
        }
    }

    private static Optional<String> unless(BaseFiles files, String path, String text) {
        return valueOf(files.unless(path, text.getBytes(UTF_8))).map(held -> new String(held, UTF_8));
    }

    /** As in a clone with a filter: trees are there, contents are not. */
    private void loseContents() throws Exception {
        try (var git = repository(root)) {
            lose(git.getRepository().resolve("HEAD:" + FILE).name());
        }
    }

    private void lose(String object) throws Exception {
        Files.delete(root.resolve(".git/objects/" + object.substring(0, 2) + "/" + object.substring(2)));
    }

    @Test
    void knowsAFileThatHasNotMovedSinceGitLookedAtIt() throws Exception {
        settle();
        try (var files = valueOf(found(root).files("rendered"))) {
            assertThat(isKnown(files)).isTrue();
            assertThat(files.isKnownToHold("prod/b.yaml", 5, modified())).isFalse();
        }
    }

    @Test
    void doesNotKnowAFileThatWasTouchedOrChangedSince() throws Exception {
        settle();
        Files.writeString(root.resolve(FILE), "a: 2\n");
        try (var files = valueOf(found(root).files("rendered"))) {
            assertThat(isKnown(files)).isFalse();
        }
    }

    @Test
    void doesNotKnowAFileThatWasCommittedOtherwiseInTheBase() throws Exception {
        settle();
        try (var git = repository(root)) {
            git.checkout().setName("branch").setCreateBranch(true).call();
            commit(git, FILE, "a: 3\n");
        }
        settle();
        try (var files = valueOf(found(root, "main").files("rendered"))) {
            assertThat(isKnown(files)).isFalse();
        }
    }

    @Test
    void doesNotTrustAFileThatWasChangedInTheTickInWhichTheIndexWasWritten() throws Exception {
        settle();
        Files.setLastModifiedTime(root.resolve(".git/index"), Files.getLastModifiedTime(root.resolve(FILE)));
        try (var files = valueOf(found(root).files("rendered"))) {
            assertThat(isKnown(files)).isFalse();
        }
    }

    @Test
    void knowsWhatDidNotMove_besideWhatIsStagedOtherwise() throws Exception {
        try (var git = repository(root)) {
            commit(git, "rendered/prod/sub/c.yaml", "c: 1\n");
            commit(git, "rendered/prod/d.yaml", "d: 1\n");
        }
        settle();
        Files.writeString(root.resolve("rendered/prod/sub/c.yaml"), "c: 2\n");
        Files.writeString(root.resolve("rendered/prod/new.yaml"), "e: 1\n");
        Files.delete(root.resolve("rendered/prod/d.yaml"));
        try (var git = repository(root)) {
            git.add().addFilepattern(".").call();
            git.rm().addFilepattern("rendered/prod/d.yaml").call();
        }
        try (var files = valueOf(found(root).files("rendered"))) {
            assertThat(files.paths()).containsExactly("prod/a.yaml", "prod/d.yaml", "prod/sub/c.yaml");
            assertThat(isKnown(files)).isTrue();
            assertThat(valueOf(files.text("prod/sub/c.yaml"))).isEqualTo("c: 1\n");
        }
    }

    /** Only the program writes the names of folders into the index, by which most of a tree need not be read. */
    @Test
    void readsNoFolderThatTheIndexHasUnderTheSameName() throws Exception {
        try (var git = repository(root)) {
            commit(git, "rendered/prod/x/b.yaml", "b: 1\n");
            commit(git, "rendered/prod/y/c.yaml", "c: 1\n");
        }
        assumeTrue(git(root, "reset", "-q", "--hard") == 0);
        try (var git = repository(root)) {
            lose(git.getRepository().resolve("HEAD:rendered/prod/x").name());
        }
        assertThat(paths(found(root), "rendered")).containsExactly("prod/a.yaml", "prod/x/b.yaml", "prod/y/c.yaml");
        Files.writeString(root.resolve("rendered/prod/x/b.yaml"), "b: 2\n");
        assertThat(git(root, "add", "rendered/prod/x/b.yaml")).isZero();
        assertThat(found(root).files("rendered").diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(DiagnosticCode.HISTORY_MISSING));
    }

    /** As if the file had been committed a minute ago, which a test can't wait for. */
    private void settle() throws Exception {
        Files.setLastModifiedTime(
                root.resolve(FILE), FileTime.from(Instant.now().minusSeconds(60)));
        try (var git = repository(root)) {
            git.add().addFilepattern(".").call();
        }
    }

    private boolean isKnown(BaseFiles files) throws Exception {
        return files.isKnownToHold("prod/a.yaml", Files.size(root.resolve(FILE)), modified());
    }

    private long modified() throws Exception {
        return Files.getLastModifiedTime(root.resolve(FILE)).to(TimeUnit.NANOSECONDS);
    }
}
