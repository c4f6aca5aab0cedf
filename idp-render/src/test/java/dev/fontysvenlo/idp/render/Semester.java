package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.enrol.NewTeams;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.report.ReviewText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A platform's repository with a bare remote, in which pull requests are opened, reviewed and merged as in GitHub. */
final class Semester {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "semester");

    private final Path root;
    private final Shell shell;
    private final Idp idp;

    private Semester(Path root) {
        this.root = root;
        this.shell = Shell.in(root);
        this.idp = new Idp(Workspace.of(root, root.resolveSibling("cache")));
    }

    /** With a platform, and a team of another course. */
    static Semester in(Path folder) throws IOException {
        Project.in(folder);
        var semester = new Semester(folder.resolve("project"));
        semester.edit(
                "platform.yaml", "capacity: {cpu: \"16\", memory: 64Gi}", "capacity: {cpu: \"64\", memory: 128Gi}");
        semester.delete("teams/web1-2026-a.yaml");
        assertThat(Project.lines(semester.idp.render(Request.EVERYTHING))).isEmpty();
        Files.writeString(semester.root.resolve(".gitignore"), "target/\n");
        semester.shell.git("init", "-q", "-b", "main");
        semester.shell.git("add", "--all");
        semester.shell.git("commit", "-q", "-m", "Begin");
        semester.shell.git(
                "clone", "-q", "--bare", ".", folder.resolve("origin.git").toString());
        semester.shell.git(
                "remote", "add", "origin", folder.resolve("origin.git").toString());
        semester.shell.git("fetch", "-q", "origin");
        return semester;
    }

    /** Opens a pull request with what was edited, holds its review against the golden, merges, and checks the result. */
    void merge(String step, String... allowed) throws IOException {
        var request = against("origin/main", allowed);
        assertGolden(step, idp.diff(request).match(ReviewText::of, problems -> {
            throw new AssertionError(Example.text(problems, root));
        }));
        assertThat(Project.lines(idp.render(request))).isEmpty();
        shell.git("checkout", "-q", "-b", step);
        shell.git("add", "--all");
        shell.git("commit", "-q", "-m", step);
        shell.git("push", "-q", "origin", step);
        assertThat(Project.lines(idp.check(request))).as("check in " + step).isEmpty();
        assertThat(idp.diff(request).match(ReviewText::of, List::toString)).isEqualTo(golden(step));
        shell.git("checkout", "-q", "main");
        shell.git("merge", "-q", "--no-ff", "-m", "Merge " + step, step);
        shell.git("push", "-q", "origin", "main");
        assertThat(Project.lines(idp.check(Request.EVERYTHING)))
                .as("check after " + step)
                .isEmpty();
        assertThat(idp.diff(Request.EVERYTHING).match(ReviewText::of, List::toString))
                .isEqualTo("Nothing changes in the cluster.\n");
    }

    /** What is said instead of a review, or before one; afterwards everything is as it was. */
    String refusal() throws IOException {
        var text = idp.diff(against("origin/main")).match(this::refused, problems -> Example.text(problems, root));
        assertThat(idp.check(against("origin/main")).diagnostics()).isNotEmpty();
        shell.git("checkout", "-q", "--", ".");
        shell.git("clean", "-q", "-f", "-d");
        return text;
    }

    private String refused(Review review) {
        assertThat(review.refusals()).isNotEmpty();
        return Example.text(review.refusals(), root) + "\n" + ReviewText.of(review);
    }

    Semester enrol(int year, String teams) {
        var wanted = new NewTeams("web1", year, Optional.of(teams), Optional.empty(), Optional.empty());
        assertThat(Project.lines(idp.enrol(wanted, false))).isEmpty();
        return this;
    }

    Semester append(String file, String lines) throws IOException {
        return write(file, Files.readString(root.resolve(file)) + lines);
    }

    Semester write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
        return this;
    }

    Semester edit(String file, String from, String to) throws IOException {
        var text = Files.readString(root.resolve(file));
        assertThat(text).contains(from);
        return write(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    Semester delete(String file) throws IOException {
        Files.delete(root.resolve(file));
        return this;
    }

    Semester rename(String from, String to) throws IOException {
        Files.move(root.resolve(from), root.resolve(to));
        return this;
    }

    private static Request against(String base, String... allowed) {
        return new Request(Optional.empty(), Optional.empty(), Optional.of(base), new TreeSet<>(Set.of(allowed)));
    }

    static void assertGolden(String step, String actual) {
        if (Boolean.getBoolean("golden.overwrite")) {
            try {
                Files.createDirectories(GOLDEN);
                Files.writeString(GOLDEN.resolve(step + ".txt"), actual);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(step, e);
            }
            return;
        }
        assertThat(actual).as(step).isEqualTo(golden(step));
    }

    private static String golden(String step) {
        return Example.read(GOLDEN.resolve(step + ".txt"));
    }
}
