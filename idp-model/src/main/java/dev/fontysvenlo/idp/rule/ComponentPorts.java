package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Metrics;
import dev.fontysvenlo.idp.team.TeamComponent;
import java.util.stream.Stream;

/** A component shows its metrics at another port than its pages: visitors reach all that is at the pages' port. */
final class ComponentPorts {
    private ComponentPorts() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var courses = declared.platform().courses().stream()
                .flatMap(course -> course.components().stream()
                        .filter(ComponentPorts::sharesPort)
                        .map(component -> taken(
                                declared.at(
                                        "courses", course.name(), "components", component.name(), "metrics", "port"),
                                component)));
        var teams = declared.files().owners().stream()
                .filter(NamedTeam::hasOwnComponents)
                .flatMap(team -> team.components().stream()
                        .map(TeamComponent::declaration)
                        .filter(component -> sharesPort(component)
                                && !team.course().components().contains(component))
                        .map(component -> taken(
                                declared.sources()
                                        .locate(
                                                team.file(),
                                                Sources.pointer("components", component.name(), "metrics", "port")),
                                component)));
        return Stream.concat(courses, teams);
    }

    private static boolean sharesPort(ComponentDeclaration component) {
        return component.endpoint().metrics() instanceof Metrics.Scraped scraped
                && scraped.port() == component.endpoint().port();
    }

    private static Diagnostic taken(Location place, ComponentDeclaration component) {
        return new Diagnostic(
                DiagnosticCode.PORT_TAKEN,
                place,
                "Port %s of component `%s` is used twice: for its pages and for its metrics."
                        .formatted(component.endpoint().port(), component.name()),
                ("Let the application show its metrics at a port of their own and write that, "
                                + "for example `port: %s`.")
                        .formatted(component.endpoint().port() == 9090 ? 9091 : 9090));
    }
}
