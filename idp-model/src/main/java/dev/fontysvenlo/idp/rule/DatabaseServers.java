package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.DatabaseServer;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course's database server has a connection for everybody who may have one, and what the servers ask for is part of
 * what the cluster has reserved for the platform.
 */
final class DatabaseServers {
    private final Platform platform;
    private final Sources sources;

    private DatabaseServers(Platform platform, Sources sources) {
        this.platform = platform;
        this.sources = sources;
    }

    static Stream<Diagnostic> check(Platform platform, Sources sources) {
        var rule = new DatabaseServers(platform, sources);
        return platform.clusters().stream()
                .flatMap(cluster -> Stream.concat(
                        platform.coursesOf(cluster).stream()
                                .flatMap(course -> rule.connections(cluster, course).stream()),
                        rule.reserved(cluster)));
    }

    private Optional<Diagnostic> connections(Cluster cluster, Course course) {
        var each = course.database().limits().connections();
        long teams = platform.databaseTeamsOf(cluster, course).stream()
                .filter(Team::isRunning)
                .count();
        long needed = teams * each + DatabaseServer.OWN_CONNECTIONS;
        if (needed <= course.server().connections()) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                DiagnosticCode.CONNECTIONS,
                sources.locate(
                        Naming.PLATFORM_FILE,
                        Sources.pointer("courses", course.name(), "database", "server", "connections")),
                "The database server of course `%s` takes %d connections, but %d are promised: %d to each of %s, and %d to the platform."
                        .formatted(
                                course.name(),
                                course.server().connections(),
                                needed,
                                each,
                                Wording.count(teams, "team"),
                                DatabaseServer.OWN_CONNECTIONS),
                "Write `connections: %d` under `server` and give it the memory, lower `connections` under `limits`, or archive a year that is over."
                        .formatted(needed)));
    }

    private Stream<Diagnostic> reserved(Cluster cluster) {
        var courses = platform.coursesOf(cluster);
        var asked = courses.stream().map(Course::systemRequests).reduce(Resources.NONE, Resources::plus);
        var reserved = cluster.capacity().reserved();
        var problems = Stream.<Diagnostic>builder();
        if (asked.cpu().compareTo(reserved.cpu()) > 0) {
            var texts = List.of("cpu", Wording.cpu(reserved.cpu()), "CPU", Wording.cpu(asked.cpu()));
            problems.add(tooLittle(cluster, courses.size(), texts));
        }
        if (asked.memory().compareTo(reserved.memory()) > 0) {
            var texts = List.of("memory", Wording.memory(reserved.memory()), "memory", Wording.memory(asked.memory()));
            problems.add(tooLittle(cluster, courses.size(), texts));
        }
        return problems.build();
    }

    /** The texts are the field, what it says, what it is an amount of, and what would be needed. */
    private Diagnostic tooLittle(Cluster cluster, int courses, List<String> texts) {
        return new Diagnostic(
                DiagnosticCode.RESERVED_TOO_SMALL,
                sources.locate(
                        Naming.PLATFORM_FILE, Sources.pointer("clusters", cluster.name(), "reserved", texts.get(0))),
                "Cluster `%s` reserves %s %s for the platform, but the database servers of %s alone ask for %s."
                        .formatted(
                                cluster.name(),
                                texts.get(1),
                                texts.get(2),
                                Wording.count(courses, "course"),
                                texts.get(3)),
                "Raise `%s` in `reserved` to what all parts of the platform ask for, or lower `requests` under `server`."
                        .formatted(texts.get(0)));
    }
}
