package dev.fontysvenlo.idp.diagnostic;

import java.util.Comparator;

/**
 * One problem for a person: what is wrong (a sentence with a full stop, names in backticks), where, and an instruction
 * that repairs it. The code leads to a page under {@code docs/errors}.
 */
public record Diagnostic(DiagnosticCode code, Location location, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public Diagnostic {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException(code.id() + " needs a message and a hint");
        }
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
