package dev.fontysvenlo.idp.render.cel;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import java.util.Optional;
import java.util.stream.Collectors;

/** The library's messages as one line, without its names for places in the source. */
final class Wording {
    private Wording() {}

    static String reason(CelValidationException problem) {
        return problem.getErrors().stream()
                .map(issue -> issue.getMessage().replace(" (in container '')", "") + " at column "
                        + (issue.getSourceLocation().getColumn() + 1))
                .collect(Collectors.joining("; "));
    }

    static String reason(CelEvaluationException problem) {
        var message = Optional.ofNullable(problem.getMessage()).orElse("");
        var cause = Optional.ofNullable(problem.getCause())
                .map(Throwable::getMessage)
                .filter(text -> !message.contains(text))
                .map(text -> ": " + text)
                .orElse("");
        return message.replaceFirst("^evaluation error( at <input>:[0-9]+)?: ", "") + cause;
    }
}
