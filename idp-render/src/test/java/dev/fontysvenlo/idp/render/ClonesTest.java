package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.fontysvenlo.idp.render.change.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change to one team, compared in repositories that are not as a plain clone is: it is told, or what to do first is. */
final class ClonesTest {
    private static final String FILE = "teams/web1-2026-a.yaml";

    @TempDir
    private Path folder;

    private Shell origin;

    /** Branch {@code main}, and branch {@code larger} in which a team has grown. */
    @BeforeEach
    void publish() throws Exception {
        var project = Project.in(folder);
        project.render();
        origin = Shell.in(project.workspace().root());
        origin.git("init", "-q", "-b", "main");
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.git("add", "--all");
        origin.git("commit", "-q", "-m", "Begin");
        origin.git("checkout", "-q", "-b", "larger");
        project.team("web1-2026-a", "size: L");
        project.render();
        origin.git("commit", "-q", "-a", "-m", "Enlarge");
    }

    @Test
    void isTold_whenTheRepositoryBelongsToAnotherUser() throws IOException {
        cloned();
        giveAway();
        var clone = Shell.in(folder.resolve("clone"));
        assertThat(clone.run(List.of("git", "status")).failed()).contains("detected dubious ownership");
        assertThat(told(clone)).isEqualTo("limits");
        Files.writeString(clone.folder().resolve(FILE), "course: web1\nyear: 2026\nteam: a\n");
        var idp = idp(clone);
        assertThat(Project.lines(idp.check(request()))).isNotEmpty();
        assertThat(Project.lines(idp.render(request()))).isEmpty();
        assertThat(Project.lines(idp.check(request()))).isEmpty();
    }

    @Test
    void isTold_inALinkedWorkTree() throws IOException {
        cloned().git("worktree", "add", "-q", folder.resolve("linked").toString(), "-b", "more", "origin/larger");
        assertThat(told(Shell.in(folder.resolve("linked")))).isEqualTo("limits");
    }

    @Test
    void isTold_withoutAGitProgram() throws IOException {
        cloned();
        var empty = Files.createDirectory(folder.resolve("empty"));
        for (String goal : List.of("idp:diff", "idp:check", "idp:render")) {
            var command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Goals.class.getName(),
                    goal,
                    "-Didp.base=origin/main");
            var printed = new Shell(folder.resolve("clone"), Map.of("PATH", empty.toString(), "HOME", empty.toString()))
                    .run(command)
                    .succeeded();
            assertThat(printed).contains(goal.equals("idp:diff") ? "ResourceQuota `team` gets more room." : "");
        }
    }

    @Test
    void saysHowToGetTheHistory_inAShallowClone_andThatHelps() throws IOException {
        var clone = cloned("--depth=1");
        helps(clone, "IDP-602", "git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main");
    }

    @Test
    void saysHowToGetTheFiles_inAPartialClone_andThatHelps() throws IOException {
        var clone = cloned("--filter=blob:none");
        helps(clone, "IDP-602", "git fetch --refetch --no-filter origin");
    }

    private static void helps(Shell clone, String code, String command) throws IOException {
        var problems = idp(clone).diff(request()).diagnostics();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.hint()).contains("`" + command + "`");
        });
        clone.run(new ArrayList<>(List.of(command.split(" ")))).succeeded();
        assertThat(told(clone)).isEqualTo("limits");
    }

    private Shell cloned(String... how) throws IOException {
        var words = new ArrayList<>(List.of("clone", "-q", "--branch", "larger"));
        words.addAll(List.of(how));
        words.addAll(List.of(origin.folder().toUri().toString(), "clone"));
        Shell.in(folder).git(words.toArray(String[]::new));
        return Shell.in(folder.resolve("clone"));
    }

    private void giveAway() throws IOException {
        try (var all = Files.walk(folder.resolve("clone"))) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", 65534);
            }
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("only root can give files away").isNull();
        }
    }

    /** The risks of the review. */
    private static String told(Shell clone) {
        Review review = idp(clone).diff(request()).match(found -> found, problems -> {
            throw new AssertionError(problems.toString());
        });
        assertThat(review.base()).isEqualTo("origin/main");
        assertThat(review.entries())
                .allSatisfy(entry -> assertThat(entry.causes())
                        .extracting(cause -> cause.file() + ":" + cause.line())
                        .containsExactly(FILE + ":4"));
        return String.join(
                " ",
                new TreeSet<>(review.entries().stream()
                        .map(entry -> entry.risk().name().toLowerCase(java.util.Locale.ROOT))
                        .toList()));
    }

    private static Idp idp(Shell clone) {
        return new Idp(Workspace.of(clone.folder(), clone.folder().resolveSibling("cache")));
    }

    private static Request request() {
        return new Request(Optional.empty(), Optional.empty(), Optional.of("origin/main"), new TreeSet<>());
    }
}
