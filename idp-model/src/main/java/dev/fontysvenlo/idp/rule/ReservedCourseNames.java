package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.TeamComponent;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names of courses and components that the platform, Kubernetes or another course needs. */
final class ReservedCourseNames {
    /** Each is a namespace, or starts the names of namespaces, that the platform does not own or owns already. */
    private static final List<String> COURSES =
            List.of("argocd", "default", "harbor", "idp", "kube", "monitoring", "platform", "system", "traefik");

    /** Objects that every team's namespace has beside its components. */
    private static final List<String> COMPONENTS =
            List.of("db", "db-credentials", Naming.DB_INIT, "db-reset", "default", "harbor-pull", "placeholder");

    private final Declarations declared;

    private ReservedCourseNames(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new ReservedCourseNames(declared);
        var courses = declared.platform().courses().stream()
                .flatMap(course -> Stream.concat(
                        rule.course(course).stream(),
                        course.components().stream()
                                .map(ComponentDeclaration::name)
                                .filter(COMPONENTS::contains)
                                .map(name -> component(
                                        declared.atKey("courses", course.name(), "components", name), name))));
        var teams = declared.files().owners().stream()
                .filter(NamedTeam::hasOwnComponents)
                .flatMap(team -> team.components().stream()
                        .map(TeamComponent::name)
                        .filter(COMPONENTS::contains)
                        .map(name -> component(
                                declared.sources().locateKey(team.file(), Sources.pointer("components", name)), name)));
        return Stream.concat(courses, teams);
    }

    private Optional<Diagnostic> course(Course course) {
        return owner(course.name())
                .or(() -> shadowed(course.name()))
                .map(why -> new Diagnostic(
                        DiagnosticCode.RESERVED_NAME,
                        declared.atKey("courses", course.name()),
                        "A course can't be called `%s`: %s.".formatted(course.name(), why),
                        "Choose another name for the course, for example `%s`.".formatted(free(course.name()))));
    }

    private Optional<String> owner(String course) {
        var reserved = new TreeSet<>(COURSES);
        reserved.addAll(declared.platform().settings().platformNamespaces());
        return reserved.stream()
                .filter(name -> course.equals(name)
                        || course.startsWith(name + "-")
                        || Naming.systemNamespace(course).equals(name))
                .findFirst()
                .map(name -> "it would share namespaces with `%s`, which belongs to the platform or to Kubernetes"
                        .formatted(name));
    }

    /** Course {@code prj2-2026} would have teams where course {@code prj2} has those of its year 2026. */
    private Optional<String> shadowed(String course) {
        return declared.platform().courses().stream()
                .map(Course::name)
                .filter(other -> course.startsWith(other + "-")
                        && course.substring(other.length() + 1).matches("[0-9]{4}(-.*)?"))
                .findFirst()
                .map(other -> "it reads like a year of course `%s`, and their teams would get the same names"
                        .formatted(other));
    }

    private static Diagnostic component(Location place, String name) {
        return new Diagnostic(
                DiagnosticCode.RESERVED_NAME,
                place,
                "A component can't be called `%s`: the platform uses that name in every team.".formatted(name),
                "Choose another name for the component, for example `%s`.".formatted(name + "-app"));
    }

    private static String free(String course) {
        return "course-" + course;
    }
}
