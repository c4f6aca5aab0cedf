package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.SecretVariable;
import dev.fontysvenlo.idp.team.TeamDeclaration.ComponentChange;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody sets a variable that the platform sets or that carries the database's credentials: one of the two would be
 * lost, and the application would not start or would talk to the wrong database.
 */
final class VariablesTaken {
    private static final List<String> PLATFORM = List.of(
            "HOSTNAME",
            "JAVA_TOOL_OPTIONS",
            "KUBERNETES_SERVICE_HOST",
            "KUBERNETES_SERVICE_PORT",
            "NODE_OPTIONS",
            "PATH",
            "PORT",
            "SERVER_CONFIG_FILE");

    private final Declarations declared;

    private VariablesTaken(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new VariablesTaken(declared);
        return Stream.concat(
                declared.platform().courses().stream().flatMap(rule::course),
                declared.files().owners().stream().flatMap(rule::team));
    }

    private Stream<Diagnostic> course(Course course) {
        var credentials = course.database().variables().stream()
                .map(SecretVariable::name)
                .filter(PLATFORM::contains)
                .map(name -> problem(
                        Naming.PLATFORM_FILE, name, List.of("courses", course.name(), "database", "variables")));
        var components = course.components().stream()
                .flatMap(component -> component.variables().stream()
                        .filter(variable -> isTaken(variable.name(), course, component.usesDatabase()))
                        .map(variable -> problem(
                                Naming.PLATFORM_FILE,
                                variable.name(),
                                List.of("courses", course.name(), "components", component.name(), "env"))));
        return Stream.concat(credentials, components);
    }

    private Stream<Diagnostic> team(NamedTeam team) {
        var changes = team.declaration().changes();
        boolean database = team.components().stream()
                .anyMatch(component -> component.declaration().usesDatabase());
        return Stream.concat(
                taken(team, changes.variables().keySet(), database, List.of("env")),
                changes.components().stream()
                        .flatMap(change -> taken(
                                team,
                                change.variables().keySet(),
                                usesDatabase(team, change),
                                List.of("components", change.name(), "env"))));
    }

    private Stream<Diagnostic> taken(
            NamedTeam team, Collection<String> names, boolean usesDatabase, List<String> pointer) {
        return names.stream()
                .filter(name -> isTaken(name, team.course(), usesDatabase))
                .map(name -> problem(team.file(), name, pointer));
    }

    private static boolean usesDatabase(NamedTeam team, ComponentChange change) {
        return team.components().stream()
                .anyMatch(component -> component.name().equals(change.name())
                        && component.declaration().usesDatabase());
    }

    private static boolean isTaken(String name, Course course, boolean usesDatabase) {
        return PLATFORM.contains(name)
                || usesDatabase
                        && course.database().variables().stream()
                                .anyMatch(variable -> variable.name().equals(name));
    }

    private Diagnostic problem(String file, String name, List<String> pointer) {
        var message = PLATFORM.contains(name)
                ? "Variable `%s` is set by the platform."
                : "Variable `%s` carries the database's credentials, which the platform sets.";
        return new Diagnostic(
                DiagnosticCode.VARIABLE_TAKEN,
                declared.sources().locateKey(file, Sources.pointer(pointer.toArray()) + Sources.pointer(name)),
                message.formatted(name),
                "Remove `%s`, or give it another name that the application reads, for example `APP_%s`."
                        .formatted(name, name));
    }
}
