package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.PlatformDeclaration;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Declarations whose references all lead somewhere, with every value settled. */
final class Resolver {
    private final PlatformDeclaration platform;
    private final Map<String, Size> sizes;
    private final Map<String, Cluster> clusters;

    private Resolver(PlatformDeclaration platform) {
        this.platform = platform;
        this.sizes = platform.sizes().stream().collect(Collectors.toMap(Size::name, Function.identity()));
        this.clusters = platform.clusters().stream().collect(Collectors.toMap(Cluster::name, Function.identity()));
    }

    /**
     * @throws NoSuchElementException when a reference leads nowhere; a rule refuses that first
     */
    static Platform resolve(PlatformDeclaration platform, List<TeamDeclaration> teams) {
        var resolver = new Resolver(platform);
        var byCohort = teams.stream()
                .collect(Collectors.groupingBy(
                        team -> Naming.cohort(team.key().course(), team.key().year())));
        var cohorts = platform.courses().stream()
                .flatMap(course -> course.cohorts().stream()
                        .map(cohort -> resolver.cohort(
                                course,
                                cohort,
                                byCohort.getOrDefault(Naming.cohort(course.name(), cohort.year()), List.of()))))
                .sorted(Comparator.comparing(Cohort::name))
                .toList();
        return new Platform(platform.settings(), platform.clusters(), cohorts);
    }

    private Cohort cohort(Course course, CohortDeclaration cohort, List<TeamDeclaration> teams) {
        var cluster = known(clusters, course.cluster(cohort));
        var resolved = teams.stream()
                .map(team -> team(course, cohort, cluster, team))
                .sorted(Comparator.comparing(Team::namespace))
                .toList();
        return new Cohort(Naming.cohort(course.name(), cohort.year()), course, cohort.year(), cluster, resolved);
    }

    private Team team(Course course, CohortDeclaration cohort, Cluster cluster, TeamDeclaration team) {
        var names = Naming.of(platform.settings(), cluster.domain(), team.key());
        return new TeamResolver(platform.settings(), course, cohort, team, names).resolve(size -> known(sizes, size));
    }

    private static <T> T known(Map<String, T> things, String name) {
        var thing = things.get(name);
        if (thing == null) {
            throw new NoSuchElementException(name);
        }
        return thing;
    }
}
