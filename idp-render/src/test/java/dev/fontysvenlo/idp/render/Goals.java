package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.report.DiagnosticText;
import dev.fontysvenlo.idp.render.report.ReviewFiles;
import dev.fontysvenlo.idp.render.report.ReviewText;
import dev.fontysvenlo.idp.render.report.SourceLines;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The goals as Maven would run them, for scripts that are tested without it: same parameters, same words, same exit. */
final class Goals {
    private Goals() {}

    public static void main(String[] arguments) {
        var root = Path.of("").toAbsolutePath();
        var idp = new Idp(Workspace.of(root, root.resolveSibling("cache")));
        var base = property(arguments, "idp.base");
        var allowed = property(arguments, "idp.allowRemoval")
                .map(name -> java.util.Set.of(name))
                .orElse(java.util.Set.of());
        var request = new Request(Optional.empty(), Optional.empty(), base, new TreeSet<>(allowed));
        var goal = Arrays.stream(arguments)
                .filter(word -> word.startsWith("idp:"))
                .findFirst()
                .orElse("");
        var outcome = switch (goal) {
            case "idp:validate" -> idp.validate();
            case "idp:render" -> idp.render(request);
            case "idp:check" -> idp.check(request);
            case "idp:diff" -> idp.diff(request).then(review -> told(review, arguments, root));
            default -> throw new IllegalArgumentException(String.join(" ", arguments));
        };
        System.exit(print(outcome, root));
    }

    private static Outcome<Review> told(Review review, String[] arguments, Path root) {
        property(arguments, "idp.report").ifPresent(folder -> ReviewFiles.write(root.resolve(folder), review));
        print(review.refusals(), root);
        System.out.print(ReviewText.of(review));
        return review.isRefused() ? Outcome.failed(review.refusals()) : Outcome.ok(review);
    }

    private static void print(List<Diagnostic> problems, Path root) {
        var lines = new SourceLines(root);
        problems.forEach(problem -> System.out.println("[ERROR] " + DiagnosticText.of(problem, lines)));
    }

    private static int print(Outcome<?> outcome, Path root) {
        print(outcome.diagnostics(), root);
        if (!outcome.diagnostics().isEmpty()) {
            System.out.println("[ERROR] Failed to execute goal dev.fontysvenlo.idp:idp-maven-plugin");
        }
        return outcome.diagnostics().isEmpty() ? 0 : 1;
    }

    private static Optional<String> property(String[] arguments, String name) {
        return Arrays.stream(arguments)
                .filter(word -> word.startsWith("-D" + name + "="))
                .map(word -> word.substring(name.length() + 3))
                .findFirst();
    }
}
