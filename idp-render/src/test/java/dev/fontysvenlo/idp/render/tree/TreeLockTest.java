package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreeLockTest {
    @TempDir
    private Path project;

    private Path rendered;

    @BeforeEach
    void name() {
        rendered = project.resolve("rendered");
    }

    /** Takes the lock, says so, and holds it until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (var lock = Trees.valueOf(TreeLock.acquire(Path.of(arguments[0])))) {
                System.out.println("held " + (lock != null));
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    /** Tries to take the lock and says what came of it. */
    static final class Claimant {
        private Claimant() {}

        public static void main(String[] arguments) {
            System.out.println(
                    TreeLock.acquire(Path.of(arguments[0])).<String>match(lock -> "free", problems -> "taken"));
        }
    }

    private String claimElsewhere() throws IOException {
        try (var claimant = OtherProcess.start(Claimant.class, rendered)) {
            return claimant.line();
        }
    }

    @Test
    void stopsSecondProcess_andNamesTheFirst() throws IOException {
        try (var holder = OtherProcess.start(Holder.class, rendered)) {
            assertThat(holder.line()).isEqualTo("held true");
            var outcome = TreeLock.acquire(rendered);
            assertThat(Trees.codes(outcome)).containsExactly(DiagnosticCode.ALREADY_RUNNING);
            assertThat(outcome.diagnostics().get(0).message())
                    .isEqualTo("Another `mvn idp:render` (process " + holder.pid() + ") is writing `rendered/`.");
        }
    }

    @Test
    void isFree_afterItsHolderWasKilled() throws IOException {
        try (var holder = OtherProcess.start(Holder.class, rendered)) {
            assertThat(holder.line()).isEqualTo("held true");
        }
        try (var lock = Trees.valueOf(TreeLock.acquire(rendered))) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void stopsSecondRunInTheSameJvm_alsoOnAnotherThread() {
        try (var lock = Trees.valueOf(TreeLock.acquire(rendered))) {
            assertThat(lock).isNotNull();
            assertThat(Trees.codes(TreeLock.acquire(rendered))).containsExactly(DiagnosticCode.ALREADY_RUNNING);
            var other = CompletableFuture.supplyAsync(() -> TreeLock.acquire(rendered))
                    .join();
            assertThat(Trees.codes(other)).containsExactly(DiagnosticCode.ALREADY_RUNNING);
        }
    }

    @Test
    void staysHeldForOtherProcesses_whenSecondRunInTheSameJvmWasStopped() throws IOException {
        try (var lock = Trees.valueOf(TreeLock.acquire(rendered))) {
            assertThat(lock).isNotNull();
            assertThat(Trees.codes(TreeLock.acquire(rendered))).hasSize(1);
            assertThat(claimElsewhere()).isEqualTo("taken");
        }
        assertThat(claimElsewhere()).isEqualTo("free");
    }

    @Test
    void canBeTakenAgain_onceReleased() {
        for (int i = 0; i < 3; i++) {
            try (var lock = Trees.valueOf(TreeLock.acquire(rendered))) {
                assertThat(lock).isNotNull();
            }
        }
    }

    @Test
    void isAnother_forAnotherFolder_andTheSame_forAnotherSpellingOfIt() throws IOException {
        Files.createSymbolicLink(project.resolve("link"), project);
        try (var lock = Trees.valueOf(TreeLock.acquire(rendered));
                var other = Trees.valueOf(TreeLock.acquire(project.resolve("other")))) {
            assertThat(lock).isNotSameAs(other);
            assertThat(Trees.codes(TreeLock.acquire(project.resolve("link/x/../rendered"))))
                    .hasSize(1);
        }
    }

    @Test
    void leavesNothingInTheProject() throws IOException {
        try (var lock = Trees.valueOf(TreeLock.acquire(rendered))) {
            assertThat(lock).isNotNull();
            assertThat(project).isEmptyDirectory();
        }
        assertThat(project).isEmptyDirectory();
    }
}
