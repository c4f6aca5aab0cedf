package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Volumes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all volumes of a cluster may hold together is there, where the platform says how much there is. Teams that do not
 * run keep their volumes; nothing is promised twice, since a full disk stops everybody at once.
 */
final class StorageSuffices {
    private StorageSuffices() {}

    /** What one part of the platform, or all teams of one course, may keep. */
    private record Share(String owner, Memory size) {
        String text() {
            return Wording.memory(size) + " by " + owner;
        }
    }

    static Stream<Diagnostic> check(Platform platform, Sources sources) {
        return platform.clusters().stream()
                .flatMap(cluster -> cluster.capacity().storage().stream()
                        .flatMap(there -> check(cluster, there, Volumes.of(platform, cluster), sources)));
    }

    private static Stream<Diagnostic> check(Cluster cluster, Memory there, Volumes volumes, Sources sources) {
        var asked = volumes.total();
        if (asked.compareTo(there) <= 0) {
            return Stream.empty();
        }
        return Stream.of(new Diagnostic(
                DiagnosticCode.STORAGE,
                sources.locate(
                        Naming.PLATFORM_FILE, Sources.pointer("clusters", cluster.name(), "capacity", "storage")),
                "Cluster `%s` has %s of storage, but its volumes may take %s: %s."
                        .formatted(
                                cluster.name(),
                                Wording.memory(there),
                                Wording.memory(asked),
                                shares(volumes).stream().map(Share::text).collect(Collectors.joining(", "))),
                "Lower `storage` where the message says most, remove teams that are over (`state: removed`), or write `storage: %s` in `capacity` after the cluster has grown."
                        .formatted(asked)));
    }

    private static List<Share> shares(Volumes volumes) {
        var shares = new ArrayList<Share>();
        shares.add(new Share("Harbor", volumes.registry()));
        shares.add(new Share("monitoring", volumes.monitoring()));
        for (Volumes.OfCourse course : volumes.courses()) {
            shares.add(new Share("the servers of course `%s`".formatted(course.course()), course.servers()));
            shares.add(new Share(
                    Wording.count(course.teams().size(), "team") + " of course `%s`".formatted(course.course()),
                    course.ofTeams()));
        }
        return shares.stream()
                .filter(share -> share.size().compareTo(Memory.NONE) > 0)
                .toList();
    }
}
