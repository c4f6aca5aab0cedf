package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TeamDeclaration.ComponentChange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a team runs fits into its size, also in the minute in which a new version replaces the old. A size that is too
 * small for a course is the platform's mistake and reported once; one that only this team outgrows is the team's.
 */
final class QuotaSuffices {
    private final Declarations declared;
    private final Map<String, List<Diagnostic>> standard = new TreeMap<>();

    private QuotaSuffices(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new QuotaSuffices(declared);
        declared.platform()
                .courses()
                .forEach(course -> declared.size(course.size())
                        .filter(size -> runs(size, course))
                        .ifPresent(size -> rule.ofCourse(course, size)));
        var teams = declared.files().owners().stream()
                .filter(team -> team.isRunning()
                        && !team.isTierTwo()
                        && !(team.declaration().size().isEmpty()
                                && team.declaration().changes().components().isEmpty()))
                .flatMap(team -> declared.size(team).filter(size -> runs(size, team.course())).stream()
                        .filter(size -> rule.ofCourse(team.course(), size).isEmpty())
                        .flatMap(size -> rule.ofTeam(team, size).stream()))
                .toList();
        return Stream.concat(rule.standard.values().stream().flatMap(List::stream), teams.stream());
    }

    private List<Diagnostic> ofCourse(Course course, Size size) {
        return standard.computeIfAbsent(course.name() + "/" + size.name(), key -> {
            var shortages =
                    Demand.of(course, size, ComponentDeclaration::replicas).shortages(size.quota());
            return shortages.isEmpty() ? List.of() : List.of(tooSmall(course, size, shortages));
        });
    }

    private Diagnostic tooSmall(Course course, Size size, List<Demand.Shortage> shortages) {
        return new Diagnostic(
                DiagnosticCode.QUOTA_TOO_SMALL,
                declared.atKey("sizes", size.name(), "quota"),
                "Size `%s` is too small for a team of course `%s`: while a new version starts, it needs %s."
                        .formatted(size.name(), course.name(), needs(shortages)),
                "Raise %s, or lower what the components of this size or of the course ask for."
                        .formatted(shortages.stream()
                                .map(shortage -> "`%s` to `%s`".formatted(shortage.field(), shortage.needed()))
                                .collect(Collectors.joining(", "))));
    }

    private Optional<Diagnostic> ofTeam(NamedTeam team, Size size) {
        var shortages = demand(team, size, team::replicas).shortages(size.quota());
        return shortages.isEmpty()
                ? Optional.empty()
                : team.declaration().changes().components().stream()
                        .max(Comparator.comparingInt(change -> raise(team, change)))
                        .map(change -> tooMany(team, size, change, shortages));
    }

    private Diagnostic tooMany(NamedTeam team, Size size, ComponentChange change, List<Demand.Shortage> shortages) {
        int replicas = change.replicas().orElse(1);
        return new Diagnostic(
                DiagnosticCode.QUOTA_TOO_SMALL,
                declared.sources().locate(team.file(), Sources.pointer("components", change.name(), "replicas")),
                "With %s of `%s` the team outgrows size `%s`: while a new version starts, it needs %s."
                        .formatted(Wording.count(replicas, "replica"), change.name(), size.name(), needs(shortages)),
                remedy(team, size, change.name(), replicas));
    }

    private String remedy(NamedTeam team, Size size, String component, int replicas) {
        var fewer = IntStream.iterate(replicas - 1, number -> number > 0, number -> number - 1)
                .filter(number -> demand(team, size, of -> of.name().equals(component) ? number : team.replicas(of))
                        .fitsIn(size.quota()))
                .mapToObj(number -> "`replicas: %s`".formatted(number))
                .findFirst();
        var larger = declared.platform().sizes().stream()
                .filter(other -> runs(other, team.course())
                        && demand(team, other, team::replicas).fitsIn(other.quota()))
                .map(other -> "`size: %s`".formatted(other.name()))
                .findFirst();
        var choices = Stream.of(fewer, larger).flatMap(Optional::stream).collect(Collectors.joining(" or "));
        return choices.isEmpty()
                ? "Lower `replicas` of all components; no size is large enough."
                : "Write %s.".formatted(choices);
    }

    private static Demand demand(NamedTeam team, Size size, ToIntFunction<ComponentDeclaration> replicas) {
        return Demand.of(team.course(), size, replicas);
    }

    /** How many replicas more than its course the team wants. */
    private static int raise(NamedTeam team, ComponentChange change) {
        return team.course().components().stream()
                .filter(component -> component.name().equals(change.name()))
                .mapToInt(component -> team.replicas(component) - component.replicas())
                .sum();
    }

    private static boolean runs(Size size, Course course) {
        return course.components().stream().map(ComponentDeclaration::runtime).allMatch(size::has);
    }

    private static String needs(List<Demand.Shortage> shortages) {
        return shortages.stream()
                .map(shortage -> "%s of `%s` (there are %s)"
                        .formatted(shortage.needed(), shortage.field(), shortage.available()))
                .collect(Collectors.joining(", "));
    }
}
