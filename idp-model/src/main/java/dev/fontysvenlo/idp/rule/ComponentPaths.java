package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Each component of a course answers at a path of its own, and one of them at {@code /}. */
final class ComponentPaths {
    private static final String ROOT = "/";

    private ComponentPaths() {}

    static Stream<Diagnostic> check(Declarations declared) {
        return declared.platform().courses().stream()
                .flatMap(course -> Stream.concat(taken(declared, course), rootless(declared, course)));
    }

    private static Stream<Diagnostic> taken(Declarations declared, Course course) {
        Map<String, String> owners = new TreeMap<>();
        return course.components().stream()
                .filter(component -> owners.putIfAbsent(path(component), component.name()) != null)
                .map(component -> taken(declared, course, component, owners.getOrDefault(path(component), "")));
    }

    private static Diagnostic taken(
            Declarations declared, Course course, ComponentDeclaration component, String owner) {
        return new Diagnostic(
                DiagnosticCode.PATH_TAKEN,
                declared.at("courses", course.name(), "components", component.name(), "path"),
                "Path `%s` already leads to component `%s`.".formatted(path(component), owner),
                "Give `%s` a path of its own, for example `/%s`; `%s` has its path in `%s`."
                        .formatted(
                                component.name(),
                                component.name(),
                                owner,
                                declared.cite("courses", course.name(), "components", owner, "path")));
    }

    private static Stream<Diagnostic> rootless(Declarations declared, Course course) {
        return course.components().stream().map(ComponentPaths::path).anyMatch(ROOT::equals)
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        DiagnosticCode.NO_COMPONENT_AT_ROOT,
                        declared.atKey("courses", course.name(), "components"),
                        "No component of course `%s` has the path `/`, so nobody answers at a team's address."
                                .formatted(course.name()),
                        "Write `path: /` for the component that people see first."));
    }

    /** With or without a slash at the end, the same requests arrive. */
    private static String path(ComponentDeclaration component) {
        var path = component.endpoint().path().replaceFirst("/+$", "");
        return path.isEmpty() ? ROOT : path;
    }
}
