package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.DatabaseServer;
import dev.fontysvenlo.idp.team.ImageReference;
import java.util.Optional;
import java.util.stream.Stream;

/** A database server has the memory for the connections that it takes, and programs of its own version beside it. */
final class DatabaseServerSizes {
    private final Declarations declared;

    private DatabaseServerSizes(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new DatabaseServerSizes(declared);
        return declared.platform().courses().stream()
                .flatMap(course -> Stream.concat(rule.memory(course).stream(), rule.versions(course).stream()));
    }

    private Optional<Diagnostic> memory(Course course) {
        var server = course.server();
        var limit = server.allotment().limits().memory();
        if (server.largestUse().compareTo(limit) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                DiagnosticCode.SERVER_MEMORY,
                declared.at("courses", course.name(), "database", "server", "limits", "memory"),
                "The database server of course `%s` may use %s memory, but %d connections that sort need %s, and the shared buffers %s."
                        .formatted(
                                course.name(),
                                Wording.memory(limit),
                                server.connections(),
                                Wording.memory(DatabaseServer.PER_CONNECTION.times(server.connections())),
                                Wording.memory(server.sharedBuffers())),
                "Write at least `memory: %s` in `limits`, or lower `connections`.".formatted(gibibytes(server))));
    }

    private Optional<Diagnostic> versions(Course course) {
        var images = declared.platform().settings().images();
        if (!course.server().isOperated() || major(images.cloudNativePg()).equals(major(images.postgres()))) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                DiagnosticCode.DATABASE_VERSIONS,
                declared.at("images", "platform", "cloudnative-pg"),
                "Course `%s` runs PostgreSQL %s by CloudNativePG, but the programs that dump and restore are those of PostgreSQL %s (`postgres` in %s)."
                        .formatted(
                                course.name(),
                                major(images.cloudNativePg()),
                                major(images.postgres()),
                                declared.cite("images", "trusted", "postgres")),
                "Choose two images of one major version."));
    }

    /** Whole Gi, rounded up. */
    private static String gibibytes(DatabaseServer server) {
        return ((server.largestUse().mebibytes() + 1023) / 1024) + "Gi";
    }

    /** {@code 18} of a tag such as {@code 18.6-trixie}. */
    private static String major(ImageReference image) {
        return image.tag().split("[^0-9]", 2)[0];
    }
}
