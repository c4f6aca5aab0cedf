package dev.fontysvenlo.idp.render.git;

import static dev.fontysvenlo.idp.render.git.SampleRepository.cloneOf;
import static dev.fontysvenlo.idp.render.git.SampleRepository.commit;
import static dev.fontysvenlo.idp.render.git.SampleRepository.find;
import static dev.fontysvenlo.idp.render.git.SampleRepository.found;
import static dev.fontysvenlo.idp.render.git.SampleRepository.isNone;
import static dev.fontysvenlo.idp.render.git.SampleRepository.paths;
import static dev.fontysvenlo.idp.render.git.SampleRepository.problem;
import static dev.fontysvenlo.idp.render.git.SampleRepository.repository;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.RefSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaseRevisionTest {
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
    void findsNone_whenThereIsNoRepositoryAndNoCommit() throws Exception {
        assertThat(isNone(project)).isTrue();
        try (var git = repository(project)) {
            assertThat(git.getRepository().getDirectory()).exists();
            assertThat(isNone(project)).isTrue();
        }
    }

    @Test
    void saysThereIsNoRepository_whenABaseIsNamed() {
        var problem = problem(find(project, "main"));
        assertThat(problem.code()).isEqualTo(DiagnosticCode.BASE_NOT_FOUND);
        assertThat(problem.message()).contains("`main`");
    }

    @Test
    void findsWhereTheBranchLeftMain_whenBothWentOn() throws Exception {
        try (var git = repository(project)) {
            var left = commit(git, "rendered/prod/a.yaml", "a");
            git.checkout().setCreateBranch(true).setName("feature").call();
            commit(git, "rendered/prod/b.yaml", "b");
            git.checkout().setName("main").call();
            commit(git, "rendered/prod/c.yaml", "c");
            git.checkout().setName("feature").call();

            var base = found(project);
            assertThat(base.commit()).isEqualTo(left.name());
            assertThat(base.shortCommit()).isEqualTo(left.name().substring(0, 7));
            assertThat(base.name()).isEqualTo("main");
            assertThat(paths(base, "rendered")).containsExactly("prod/a.yaml");
        }
    }

    @Test
    void findsHead_whenOnMainItself() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
            var head = commit(git, "a.yaml", "b");
            assertThat(found(project).commit()).isEqualTo(head.name());
        }
    }

    @Test
    void findsHead_whenNothingWasEverPushedAndTheBranchHasAnotherName() throws Exception {
        try (var git = Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("trunk")
                .call()) {
            var head = commit(git, "a.yaml", "a");
            assertThat(found(project)).returns(head.name(), BaseRevision.Found::commit);
        }
    }

    @Test
    void prefersTheDefaultBranchOfOrigin_whateverItsName() throws Exception {
        try (var git = Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("trunk")
                .call()) {
            var left = commit(git, "a.yaml", "a");
            try (var clone = Git.cloneRepository()
                    .setURI(project.toUri().toString())
                    .setDirectory(folder.resolve("clone").toFile())
                    .call()) {
                clone.getRepository().updateRef("refs/remotes/origin/HEAD").link("refs/remotes/origin/trunk");
                commit(clone, "b.yaml", "b");
                assertThat(found(folder.resolve("clone")))
                        .returns(left.name(), BaseRevision.Found::commit)
                        .returns("origin/trunk", BaseRevision.Found::name);
            }
        }
    }

    @Test
    void takesTheNamedBase_asBranchOfOriginTagOrCommit() throws Exception {
        try (var git = repository(project)) {
            var first = commit(git, "a.yaml", "a");
            git.tag()
                    .setName("v1")
                    .setTagger(first.getAuthorIdent())
                    .setSigned(false)
                    .call();
            var update = git.getRepository().updateRef("refs/remotes/origin/release");
            update.setNewObjectId(first);
            update.update();
            commit(git, "a.yaml", "b");
            for (var name : new String[] {
                "v1", "release", "origin/release", first.name(), first.name().substring(0, 9), "HEAD~1"
            }) {
                assertThat(found(project, name).commit()).as(name).isEqualTo(first.name());
            }
            assertThat(found(project, "release").name()).isEqualTo("origin/release");
        }
    }

    @Test
    void saysWhatToFetch_whenTheNamedBaseIsMissing() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
            for (var name :
                    new String[] {"origin/main", "no such", "a..b", "^", "", "0123456789012345678901234567890123456789"
                    }) {
                var problem = problem(find(project, name));
                assertThat(problem.code()).as(name).isEqualTo(DiagnosticCode.BASE_NOT_FOUND);
            }
            assertThat(problem(find(project, "origin/main")).hint())
                    .contains("`git fetch origin +refs/heads/main:refs/remotes/origin/main`");
        }
    }

    @Test
    void saysHowToGetTheHistory_whenTheCloneIsShallow() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
            git.branchCreate().setName("feature").call();
            commit(git, "b.yaml", "b");
            git.checkout().setName("feature").call();
            commit(git, "c.yaml", "c");
            try (var clone = cloneOf(project, folder.resolve("clone"), "feature", 1)) {
                var root = clone.getRepository().getWorkTree().toPath();
                var noDefault = problem(find(root));
                assertThat(noDefault.code()).isEqualTo(DiagnosticCode.HISTORY_MISSING);
                assertThat(noDefault.hint())
                        .contains("`git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'`")
                        .contains("`fetch-depth: 0`");

                clone.fetch()
                        .setRefSpecs(new RefSpec("+refs/heads/main:refs/remotes/origin/main"))
                        .setDepth(1)
                        .call();
                var noCommon = problem(find(root));
                assertThat(noCommon.code()).isEqualTo(DiagnosticCode.HISTORY_MISSING);
                assertThat(noCommon.message()).contains("shallow").contains("`origin/main`");

                clone.fetch()
                        .setUnshallow(true)
                        .setRefSpecs(new RefSpec("+refs/heads/*:refs/remotes/origin/*"))
                        .call();
                assertThat(paths(found(root), "")).containsExactly("a.yaml");
            }
        }
    }

    @Test
    void findsHead_whenShallowCloneIsOfMainItself() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
            var head = commit(git, "b.yaml", "b");
            try (var clone = cloneOf(project, folder.resolve("clone"), "main", 1)) {
                assertThat(found(clone.getRepository().getWorkTree().toPath()).commit())
                        .isEqualTo(head.name());
            }
        }
    }

    @Test
    void saysNothingIsInCommon_whenTheHistoriesAreStrangers() throws Exception {
        try (var git = repository(project)) {
            commit(git, "a.yaml", "a");
            git.checkout().setOrphan(true).setName("orphan").call();
            commit(git, "b.yaml", "b");
            assertThat(problem(find(project)))
                    .returns(DiagnosticCode.BASE_NOT_FOUND, Diagnostic::code)
                    .returns("This branch and `main` have no commit in common.", Diagnostic::message);
        }
    }
}
