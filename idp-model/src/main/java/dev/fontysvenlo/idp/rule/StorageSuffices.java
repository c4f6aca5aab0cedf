package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all volumes of a cluster may hold together is there, where the platform says how much there is. Teams that do not
 * run keep their volumes; nothing is promised twice, since a full disk stops everybody at once.
 */
final class StorageSuffices {
    private static final Memory NOTHING = new Memory(0);

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
                        .flatMap(there -> check(cluster, there, shares(platform, cluster), sources)));
    }

    private static Stream<Diagnostic> check(Cluster cluster, Memory there, List<Share> shares, Sources sources) {
        var asked = shares.stream().map(Share::size).reduce(NOTHING, Memory::plus);
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
                                shares.stream().map(Share::text).collect(Collectors.joining(", "))),
                "Lower `storage` where the message says most, remove teams that are over (`state: removed`), or write `storage: %s` in `capacity` after the cluster has grown."
                        .formatted(asked)));
    }

    private static List<Share> shares(Platform platform, Cluster cluster) {
        var settings = platform.settings();
        var shares = new ArrayList<Share>();
        if (settings.registry().isOn(cluster)) {
            shares.add(new Share("Harbor", settings.registry().installed().volumes()));
        }
        if (settings.parts().monitoring().isInstalled()) {
            shares.add(new Share("monitoring", settings.parts().monitoring().storage()));
        }
        for (Course course : platform.coursesOf(cluster)) {
            shares.add(new Share("the servers of course `%s`".formatted(course.name()), course.systemVolumes()));
            shares.add(ofTeams(course, platform.teamsOf(cluster, course)));
        }
        return shares.stream()
                .filter(share -> share.size().compareTo(NOTHING) > 0)
                .toList();
    }

    private static Share ofTeams(Course course, List<Team> teams) {
        var keeping = teams.stream()
                .map(team -> team.storage().size())
                .filter(size -> size.compareTo(NOTHING) > 0)
                .toList();
        return new Share(
                Wording.count(keeping.size(), "team") + " of course `%s`".formatted(course.name()),
                keeping.stream().reduce(NOTHING, Memory::plus));
    }
}
