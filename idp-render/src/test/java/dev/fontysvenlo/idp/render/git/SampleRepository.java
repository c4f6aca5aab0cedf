package dev.fontysvenlo.idp.render.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.URIish;

/** Real repositories for the tests, and what is found in them. */
final class SampleRepository {
    private SampleRepository() {}

    static RevCommit commit(Git git, String path, String content) throws Exception {
        var file = git.getRepository().getWorkTree().toPath().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage("Change " + path)
                .setAuthor("A", "a@example.org")
                .setCommitter("A", "a@example.org")
                .setSign(false)
                .call();
    }

    static Git repository(Path project) throws Exception {
        return Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("main")
                .call();
    }

    /** Only the given branch, and so deep. */
    static Git cloneOf(Path project, Path clone, String branch, int depth) throws Exception {
        var git =
                Git.init().setDirectory(clone.toFile()).setInitialBranch(branch).call();
        git.remoteAdd()
                .setName("origin")
                .setUri(new URIish(project.toUri().toString()))
                .call();
        git.fetch()
                .setRefSpecs(new RefSpec("+refs/heads/" + branch + ":refs/remotes/origin/" + branch))
                .setDepth(depth)
                .call();
        git.reset()
                .setMode(ResetType.HARD)
                .setRef("refs/remotes/origin/" + branch)
                .call();
        return git;
    }

    /** The program itself, for what jgit can't make; not zero where there is none. */
    static int git(Path project, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    static BaseRevision.Found found(Path root, String... named) {
        return valueOf(find(root, named))
                .match(
                        none -> {
                            throw new AssertionError("no base");
                        },
                        base -> base);
    }

    /** The files of the base below a folder. */
    static List<String> paths(BaseRevision.Found base, String folder) {
        try (var files = valueOf(base.files(folder))) {
            return files.paths();
        }
    }

    static Outcome<BaseRevision> find(Path root, String... named) {
        return BaseRevision.find(root, named.length == 0 ? Optional.empty() : Optional.of(named[0]));
    }

    static boolean isNone(Path root) {
        return valueOf(find(root)).match(none -> true, base -> false);
    }

    static Diagnostic problem(Outcome<?> outcome) {
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    static <T> T valueOf(Outcome<T> outcome) {
        return outcome.match(value -> value, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
