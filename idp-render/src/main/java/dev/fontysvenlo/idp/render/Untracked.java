package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.render.git.TrackedFiles;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Files that were rendered and that Git does not know, so that nobody else would get them. */
final class Untracked {
    private Untracked() {}

    static List<Diagnostic> problems(Path root, RenderedFolder folder, Predicate<String> scope) {
        return TrackedFiles.below(root, "rendered")
                .match(
                        tracked -> tracked.map(known -> Freshness.shown(
                                        folder.paths().stream()
                                                .filter(scope)
                                                .filter(path -> !known.contains(path))
                                                .map(Untracked::problem)
                                                .toList(),
                                        "Git does not track %s files of `rendered/`"))
                                .orElse(List.of()),
                        problems -> problems);
    }

    private static Diagnostic problem(String path) {
        var file = "rendered/" + path;
        return new Diagnostic(
                DiagnosticCode.RENDERED_OUT_OF_DATE,
                Location.ofFile(file),
                "`" + file + "` is not tracked by Git, so nobody else has it.",
                "Run git add rendered, then commit it; look into .gitignore if Git refuses.");
    }
}
