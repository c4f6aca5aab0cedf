package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;

/** A diagnostic as a person reads it in a console. */
public final class DiagnosticText {
    private DiagnosticText() {}

    /** Place, severity, code and message; the line with carets where there is one; the hint and where to read on. */
    public static String of(Diagnostic diagnostic, SourceLines lines) {
        var location = diagnostic.location();
        var text = new StringBuilder()
                .append(location)
                .append(": ")
                .append(diagnostic.code().severity())
                .append(' ')
                .append(diagnostic.code().id())
                .append(": ")
                .append(diagnostic.message());
        lines.line(location.file(), location.line())
                .ifPresent(line -> text.append('\n').append(Excerpt.of(location, line)));
        return text.append("\n    ")
                .append(diagnostic.hint().replace("\n", "\n    "))
                .append("  mvn idp:explain -Didp.code=")
                .append(diagnostic.code().id())
                .toString();
    }
}
