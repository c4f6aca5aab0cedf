package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.DerivedName;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.TeamKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every name that is made from what is typed fits where it is used; what must become shorter is named. */
final class NameLengths {
    private static final int FOUR_DIGITS = 2000;

    private final Declarations declared;

    private NameLengths(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new NameLengths(declared);
        var courses = declared.platform().courses();
        var impossible = courses.stream()
                .filter(course -> rule.course(course).isPresent())
                .toList();
        return Stream.of(
                        courses.stream().flatMap(course -> rule.course(course).stream()),
                        courses.stream().flatMap(rule::components),
                        rule.domain().stream(),
                        declared.files().owners().stream()
                                .filter(team -> !impossible.contains(team.course()))
                                .flatMap(team -> Stream.concat(rule.team(team).stream(), rule.tag(team).stream())))
                .flatMap(found -> found);
    }

    /** A course whose name leaves no room for a team of one letter is the course's mistake, not its teams'. */
    private Optional<Diagnostic> course(Course course) {
        var shortest = Naming.of(declared.platform().settings(), new TeamKey(course.name(), FOUR_DIGITS, "a"));
        return worst(DerivedName.of(shortest))
                .map(name -> new Diagnostic(
                        DiagnosticCode.NAME_TOO_LONG,
                        declared.atKey("courses", course.name()),
                        "Course name `%s` leaves no room for a team: the name of %s would have more than %s characters."
                                .formatted(course.name(), name.use(), name.limit()),
                        "Shorten the course's name to at most %s."
                                .formatted(Wording.count(course.name().length() - name.excess(), "character"))));
    }

    private Stream<Diagnostic> components(Course course) {
        return course.components().stream()
                .map(component -> DerivedName.pod(component.name()))
                .filter(name -> name.excess() > 0)
                .map(name -> component(course, name));
    }

    private Diagnostic component(Course course, DerivedName pod) {
        var component = pod.text()
                .substring(0, pod.text().length() - DerivedName.pod("").text().length());
        return new Diagnostic(
                DiagnosticCode.NAME_TOO_LONG,
                declared.atKey("courses", course.name(), "components", component),
                ("Component name `%s` is too long: its pods would be called `%s`, "
                                + "which has %s characters, and %s are possible.")
                        .formatted(component, pod.text(), pod.text().length(), pod.limit()),
                "Shorten the component's name to at most %s."
                        .formatted(Wording.count(component.length() - pod.excess(), "character")));
    }

    /** Reported once for the longest host, because the domain is what all hosts share. */
    private Optional<Diagnostic> domain() {
        return declared.files().owners().stream()
                .filter(team -> worst(DerivedName.of(team.names())).isEmpty())
                .filter(team -> DerivedName.host(team.names()).excess() > 0)
                .max(Comparator.comparingInt(
                        team -> DerivedName.host(team.names()).excess()))
                .map(this::domain);
    }

    private Diagnostic domain(NamedTeam team) {
        var host = DerivedName.host(team.names());
        var domain = host.text().substring(team.namespace().length() + 1);
        return new Diagnostic(
                DiagnosticCode.NAME_TOO_LONG,
                domain.equals(declared.platform().settings().organization().domain())
                        ? declared.at("domain")
                        : declared.at("clusters", team.course().cluster(team.cohort()), "domain"),
                "The domain is too long: host `%s` would have %s characters, and %s are possible."
                        .formatted(host.text(), host.text().length(), host.limit()),
                "Choose a domain of at most %s."
                        .formatted(Wording.count(domain.length() - host.excess(), "character")));
    }

    private Optional<Diagnostic> team(NamedTeam team) {
        return worst(DerivedName.of(team.names()))
                .map(name -> new Diagnostic(
                        DiagnosticCode.NAME_TOO_LONG,
                        declared.sources().locate(team.file(), "/team"),
                        "Team `%s` is too long: %s would be called `%s`, which has %s characters, and %s are possible."
                                .formatted(
                                        team.id(),
                                        name.use(),
                                        name.text(),
                                        name.text().length(),
                                        name.limit()),
                        "Shorten `team` to at most %s, for example `%s`, and rename the file to match."
                                .formatted(
                                        Wording.count(team.id().length() - name.excess(), "character"),
                                        shortened(team.id(), name.excess()))));
    }

    private Optional<Diagnostic> tag(NamedTeam team) {
        var changes = team.declaration().changes();
        var tag = changes.images().getOrDefault(Naming.DB_INIT, "");
        var scheme = declared.platform().settings().images().tags();
        return Optional.of(DerivedName.databaseJob(changes.reset(), tag))
                .filter(name -> name.excess() > 0 && scheme.accepts(tag))
                .map(name -> new Diagnostic(
                        DiagnosticCode.NAME_TOO_LONG,
                        declared.sources().locate(team.file(), "/images/" + Naming.DB_INIT),
                        "The tag is too long: %s would be called `%s`, which has %s characters, and %s are possible."
                                .formatted(name.use(), name.text(), name.text().length(), name.limit()),
                        "Push the image with a tag of the commit's short form, for example `%s`, and write that."
                                .formatted(scheme.example())));
    }

    private static String shortened(String team, int excess) {
        return team.substring(0, team.length() - excess).replaceFirst("-+$", "");
    }

    private static Optional<DerivedName> worst(List<DerivedName> names) {
        return names.stream().filter(name -> name.excess() > 0).max(Comparator.comparingInt(DerivedName::excess));
    }
}
