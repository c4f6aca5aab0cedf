package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.stream.Stream;

/** A course or a team asks for traces only where the platform has a collector that takes them. */
final class TracingAsked {
    private TracingAsked() {}

    static Stream<Diagnostic> check(Declarations declared) {
        if (declared.platform().settings().parts().tracing().isOn()) {
            return Stream.empty();
        }
        var courses = declared.platform().courses().stream()
                .filter(course -> course.usual().tracing().orElse(false))
                .map(course -> refused(
                        declared.at("courses", course.name(), "tracing"), "Course `%s`".formatted(course.name())));
        var teams = declared.teams().stream()
                .filter(team -> team.changes().tracing().orElse(false))
                .map(team -> refused(declared.sources().locate(team.file(), "/tracing"), "The team"));
        return Stream.concat(courses, teams);
    }

    private static Diagnostic refused(Location place, String who) {
        return new Diagnostic(
                DiagnosticCode.TRACING_MISSING,
                place,
                "%s asks for tracing, but the platform has nothing that takes traces.".formatted(who),
                "Remove this line, or add `tracing` with its `endpoint` to `parts` in `platform.yaml`.");
    }
}
