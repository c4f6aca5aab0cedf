package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Tracing;
import java.util.stream.Stream;

/** The agent that the operator puts into a team's pods is an image that a tenant may run. */
final class TracingAgent {
    private TracingAgent() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var settings = declared.platform().settings();
        boolean isMissing = settings.parts().tracing() instanceof Tracing.Operator
                && !settings.images().trusted().containsKey(Tracing.AGENT);
        return isMissing
                ? Stream.of(new Diagnostic(
                        DiagnosticCode.TRACING_AGENT_MISSING,
                        declared.at("parts", "tracing", "mode"),
                        "The operator would put an agent into teams' pods, and `images.trusted` names no image `%s`."
                                .formatted(Tracing.AGENT),
                        "Add `%s` with tag and digest to `images.trusted`, or write `mode: collector`."
                                .formatted(Tracing.AGENT)))
                : Stream.empty();
    }
}
