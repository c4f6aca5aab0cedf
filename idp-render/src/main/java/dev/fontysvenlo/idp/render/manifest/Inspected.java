package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param shape the same number for files that differ only in their team's name
 */
public record Inspected(List<Diagnostic> problems, int shape) {
    public Inspected {
        problems = List.copyOf(problems);
    }
}
