package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Metrics;
import java.util.stream.Stream;

/** A component shows its metrics at another port than its pages: visitors reach all that is at the pages' port. */
final class ComponentPorts {
    private ComponentPorts() {}

    static Stream<Diagnostic> check(Declarations declared) {
        return declared.platform().courses().stream()
                .flatMap(course -> course.components().stream()
                        .filter(component -> component.endpoint().metrics() instanceof Metrics.Scraped scraped
                                && scraped.port() == component.endpoint().port())
                        .map(component -> new Diagnostic(
                                DiagnosticCode.PORT_TAKEN,
                                declared.at(
                                        "courses", course.name(), "components", component.name(), "metrics", "port"),
                                "Port %s of component `%s` is used twice: for its pages and for its metrics."
                                        .formatted(component.endpoint().port(), component.name()),
                                ("Let the application show its metrics at a port of their own and write that, "
                                                + "for example `port: %s`.")
                                        .formatted(component.endpoint().port() == 9090 ? 9091 : 9090))));
    }
}
