package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The course, year, size and components that a team names are there. */
final class TeamReferences {
    private final Declarations declared;
    private final List<String> sizes;

    private TeamReferences(Declarations declared) {
        this.declared = declared;
        this.sizes = declared.platform().sizes().stream().map(Size::name).toList();
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new TeamReferences(declared);
        return declared.teams().stream()
                .flatMap(team -> Stream.concat(
                        rule.size(team),
                        declared.course(team.key().course())
                                .map(course -> rule.inCourse(team, course))
                                .orElseGet(() -> Stream.of(rule.course(team)))));
    }

    private Stream<Diagnostic> size(TeamDeclaration team) {
        return Stream.concat(
                team.size().stream().flatMap(size -> size(team, size, "/size")),
                team.changes().components().stream()
                        .flatMap(change -> change.own().means().size().stream()
                                .flatMap(size ->
                                        size(team, size, Sources.pointer("components", change.name(), "size")))));
    }

    private Stream<Diagnostic> size(TeamDeclaration team, String size, String pointer) {
        return sizes.contains(size)
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        DiagnosticCode.UNKNOWN_SIZE,
                        declared.sources().locate(team.file(), pointer),
                        "There is no size `%s`.".formatted(size),
                        Wording.choose("size", size, sizes)));
    }

    private Diagnostic course(TeamDeclaration team) {
        var word = team.key().course();
        var legal = declared.platform().courses().stream()
                .map(Course::name)
                .sorted()
                .toList();
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_COURSE,
                declared.sources().locate(team.file(), "/course"),
                "There is no course `%s`.".formatted(word),
                Wording.choose("course", word, legal));
    }

    private Stream<Diagnostic> inCourse(TeamDeclaration team, Course course) {
        var year = Declarations.cohort(course, team.key().year()).isEmpty()
                ? Stream.of(year(team, course))
                : Stream.<Diagnostic>empty();
        return Stream.concat(year, components(team, course));
    }

    private Diagnostic year(TeamDeclaration team, Course course) {
        int year = team.key().year();
        var years = course.cohorts().stream().map(CohortDeclaration::year).toList();
        var add = "add the line `\"%s\": {}` below `%s`"
                .formatted(year, declared.cite("courses", course.name(), "cohorts"));
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_COHORT,
                declared.sources().locate(team.file(), "/year"),
                "Course `%s` has no year %s.".formatted(course.name(), year),
                years.stream()
                        .min(Comparator.comparingInt(other -> Math.abs(year - other)))
                        .map(near -> "Write `year: %s`; possible are %s. If a new year starts, %s."
                                .formatted(
                                        near,
                                        Wording.and(years.stream()
                                                .sorted()
                                                .map(Object::toString)
                                                .toList()),
                                        add))
                        .orElse("A" + add.substring(1) + "."));
    }

    private Stream<Diagnostic> components(TeamDeclaration team, Course course) {
        var changes = team.changes();
        if (changes.components().isEmpty() && changes.images().isEmpty()) {
            return Stream.empty();
        }
        var components = course.components().stream()
                .map(ComponentDeclaration::name)
                .sorted()
                .toList();
        var images = Stream.concat(
                        TeamComponent.of(course, team).stream()
                                .filter(TeamComponent::isBuilt)
                                .map(TeamComponent::name),
                        Stream.of(Naming.DB_INIT).filter(name -> team.hasDatabase()))
                .sorted()
                .toList();
        return Stream.concat(
                changes.components().stream()
                        .map(TeamDeclaration.ComponentChange::name)
                        .filter(name -> team.tier() instanceof Tier.One && !components.contains(name))
                        .map(name -> component(team, course, "components", name, components)),
                changes.images().keySet().stream()
                        .filter(name ->
                                team.state().filter(State.REMOVED::equals).isEmpty())
                        .filter(name -> !images.contains(name))
                        .map(name -> component(team, course, "images", name, images)));
    }

    private Diagnostic component(TeamDeclaration team, Course course, String field, String word, List<String> legal) {
        var possible = "possible are %s.".formatted(Wording.and(legal));
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_COMPONENT,
                declared.sources().locateKey(team.file(), Sources.pointer(field, word)),
                team.tier() instanceof Tier.One
                        ? "Course `%s` has no component `%s`.".formatted(course.name(), word)
                        : "The team builds no image `%s`.".formatted(word),
                Nearest.to(word, legal)
                        .map(near -> "Write `%s` instead; %s".formatted(near, possible))
                        .orElse("Remove `%s`, or write another name; %s".formatted(word, possible)));
    }
}
