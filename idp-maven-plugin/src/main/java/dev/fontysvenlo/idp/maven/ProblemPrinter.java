package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.render.report.Annotation;
import dev.fontysvenlo.idp.render.report.DiagnosticText;
import dev.fontysvenlo.idp.render.report.Json;
import dev.fontysvenlo.idp.render.report.SourceLines;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows problems: as text in Maven's log, as annotations too inside GitHub Actions, or as JSON alone. */
record ProblemPrinter(Log log, Path root, String format) {

    void print(List<Diagnostic> diagnostics) {
        if (format.equals("json")) {
            // not through the log: another program reads this, so no line may get a prefix
            System.out.println(Json.of(diagnostics));
            return;
        }
        var lines = new SourceLines(root);
        for (Diagnostic diagnostic : diagnostics) {
            var text = DiagnosticText.of(diagnostic, lines);
            if (diagnostic.isError()) {
                log.error(text);
            } else {
                log.warn(text);
            }
        }
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            diagnostics.forEach(diagnostic -> System.out.println(Annotation.of(diagnostic)));
        }
    }
}
