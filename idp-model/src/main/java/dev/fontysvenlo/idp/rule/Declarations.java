package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.PlatformDeclaration;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamKey;
import dev.fontysvenlo.idp.team.TeamNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is declared, with teams sorted by file, and where it was written. */
final class Declarations {
    private final PlatformDeclaration platform;
    private final List<TeamDeclaration> teams;
    private final Sources sources;
    private final Map<String, Course> courses;
    private final Map<String, Size> sizes;
    private final Map<String, Cluster> clusters;
    private final TeamFiles files;

    Declarations(PlatformDeclaration platform, List<TeamDeclaration> teams, Sources sources) {
        this.platform = platform;
        this.teams = teams.stream()
                .sorted(Comparator.comparing(TeamDeclaration::file))
                .toList();
        this.sources = sources;
        this.courses = byName(platform.courses(), Course::name);
        this.sizes = byName(platform.sizes(), Size::name);
        this.clusters = byName(platform.clusters(), Cluster::name);
        this.files = TeamFiles.of(named());
    }

    PlatformDeclaration platform() {
        return platform;
    }

    List<TeamDeclaration> teams() {
        return teams;
    }

    Sources sources() {
        return sources;
    }

    /** Which team each file is about, leaving out those whose course or year is not there. */
    TeamFiles files() {
        return files;
    }

    Optional<Course> course(String name) {
        return Optional.ofNullable(courses.get(name));
    }

    Optional<Size> size(String name) {
        return Optional.ofNullable(sizes.get(name));
    }

    /** What a team has, its course's unless it says another; empty when there is no such size. */
    Optional<Size> size(NamedTeam team) {
        return size(team.declaration().size().orElse(team.course().size()));
    }

    /** Whose share a component gets; empty when there is no such size. */
    Optional<Size> size(NamedTeam team, TeamComponent component) {
        return component.means().size().map(this::size).orElseGet(() -> size(team));
    }

    /** Where the teams of one year run; empty when there is no such cluster. */
    Optional<Cluster> cluster(Course course, CohortDeclaration cohort) {
        return Optional.ofNullable(clusters.get(course.cluster(cohort)));
    }

    static Optional<CohortDeclaration> cohort(Course course, int year) {
        for (CohortDeclaration cohort : course.cohorts()) {
            if (cohort.year() == year) {
                return Optional.of(cohort);
            }
        }
        return Optional.empty();
    }

    /** The place of a value in {@code platform.yaml}. */
    Location at(Object... segments) {
        return sources.locate(Naming.PLATFORM_FILE, Sources.pointer(segments));
    }

    /** The place of a field's name in {@code platform.yaml}. */
    Location atKey(Object... segments) {
        return sources.locateKey(Naming.PLATFORM_FILE, Sources.pointer(segments));
    }

    /** A place in {@code platform.yaml} as a sentence names it. */
    String cite(Object... segments) {
        return sources.cite(Naming.PLATFORM_FILE, Sources.pointer(segments));
    }

    private List<NamedTeam> named() {
        var named = new ArrayList<NamedTeam>();
        for (TeamDeclaration team : teams) {
            var key = team.key();
            var course = course(key.course());
            var cohort = course.flatMap(found -> cohort(found, key.year()));
            if (course.isPresent() && cohort.isPresent()) {
                named.add(new NamedTeam(team, course.get(), cohort.get(), names(course.get(), cohort.get(), key)));
            }
        }
        return named;
    }

    private TeamNames names(Course course, CohortDeclaration cohort, TeamKey key) {
        return cluster(course, cohort)
                .map(cluster -> Naming.of(platform.settings(), cluster.domain(), key))
                .orElseGet(() -> Naming.of(platform.settings(), key));
    }

    private static <T> Map<String, T> byName(List<T> values, Function<T, String> name) {
        return values.stream().collect(Collectors.toMap(name, Function.identity(), (first, second) -> first));
    }
}
