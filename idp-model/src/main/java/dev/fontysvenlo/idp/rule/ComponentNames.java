package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Each component of a course has a name of its own, whatever the capitals: host names know none. */
final class ComponentNames {
    private ComponentNames() {}

    static Stream<Diagnostic> check(Declarations declared) {
        return declared.platform().courses().stream().flatMap(course -> course(declared, course));
    }

    private static Stream<Diagnostic> course(Declarations declared, Course course) {
        Map<String, String> names = new TreeMap<>();
        return course.components().stream()
                .map(ComponentDeclaration::name)
                .filter(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null)
                .map(name -> new Diagnostic(
                        DiagnosticCode.COMPONENT_NAME_TAKEN,
                        declared.atKey("courses", course.name(), "components", name),
                        "Course `%s` has a component `%s` already."
                                .formatted(course.name(), names.get(name.toLowerCase(Locale.ROOT))),
                        "Give one of the two another name, for example `%s2`."
                                .formatted(name.toLowerCase(Locale.ROOT))));
    }
}
