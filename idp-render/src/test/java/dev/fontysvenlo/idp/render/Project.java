package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.tree.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;

/** A repository of a platform as an admin has it on disk, and what they read when they render or check it. */
final class Project {
    private final Workspace workspace;

    private Project(Path root) {
        workspace = Workspace.of(root, root.resolveSibling("cache"));
    }

    /** Courses {@code web1} on cluster {@code prod} and {@code web2} on {@code second}, with a team each. */
    static Project in(Path folder) throws IOException {
        var project = new Project(Files.createDirectories(folder.resolve("project")));
        try (var platform = Objects.requireNonNull(Project.class.getResourceAsStream("/platforms/two-clusters.yaml"))) {
            Files.write(project.path("platform.yaml"), platform.readAllBytes());
        }
        return project.team("web1-2026-a").team("web2-2026-s");
    }

    Workspace workspace() {
        return workspace;
    }

    Path path(String file) {
        return workspace.root().resolve(file);
    }

    Path rendered(String file) {
        return workspace.rendered().resolve(file);
    }

    /** A team's file, by its namespace, with the lines that follow its name. */
    Project team(String namespace, String... more) throws IOException {
        var parts = namespace.split("-", 3);
        var text = "course: %s\nyear: %s\nteam: %s\n".formatted(parts[0], parts[1], parts[2]);
        return write("teams/" + namespace + ".yaml", text + String.join("\n", more) + "\n");
    }

    Project write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
        return this;
    }

    Project edit(String file, String from, String to) throws IOException {
        var text = Files.readString(path(file));
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not say " + from);
        }
        return write(file, text.replace(from, to));
    }

    /** A file, or a folder with all that is in it. */
    Project delete(String file) throws IOException {
        try (var all = Files.walk(path(file))) {
            for (var path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
        return this;
    }

    /** All that is there, on branch {@code main}. */
    Project commit() throws Exception {
        try (var git = Git.init()
                .setDirectory(workspace.root().toFile())
                .setInitialBranch("main")
                .call()) {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage("Change")
                    .setAuthor("A", "a@example.org")
                    .setCommitter("A", "a@example.org")
                    .setSign(false)
                    .call();
        }
        return this;
    }

    Changes render() {
        return render(Request.EVERYTHING).match(Preview::changes, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    Outcome<Preview> render(Request request) {
        return new Idp(workspace).render(request);
    }

    List<String> renderProblems() {
        return lines(render(Request.EVERYTHING));
    }

    List<String> checkProblems() {
        return lines(new Idp(workspace).check(Request.EVERYTHING));
    }

    /** {@code rendered/} by path, a character a byte. */
    SortedMap<String, String> tree() {
        return Example.tree(workspace.rendered());
    }

    static Request onlyTeam(String namespace) {
        return new Request(Optional.of(namespace), Optional.empty(), Optional.empty(), new TreeSet<>());
    }

    static Request onlyCohort(String name) {
        return new Request(Optional.empty(), Optional.of(name), Optional.empty(), new TreeSet<>());
    }

    static Request allowing(String... names) {
        return new Request(Optional.empty(), Optional.empty(), Optional.empty(), new TreeSet<>(Set.of(names)));
    }

    /** What a user reads: place, code and message of each problem. */
    static List<String> lines(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Project::line).toList();
    }

    private static String line(Diagnostic problem) {
        return problem.location() + " " + problem.code().id() + " " + problem.message();
    }
}
