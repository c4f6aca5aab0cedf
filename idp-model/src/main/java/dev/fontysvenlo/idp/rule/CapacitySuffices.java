package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Capacity;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Cpu;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Team;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is promised to all running teams of a cluster, and to the platform itself, is there; CPU and memory apart. */
final class CapacitySuffices {
    private static final Amount CPU =
            new Amount("CPU", "cpu", resources -> resources.cpu().millicores(), amount -> Wording.cpu(new Cpu(amount)));
    private static final Amount MEMORY = new Amount(
            "memory", "memory", resources -> resources.memory().bytes(), amount -> Wording.memory(new Memory(amount)));

    private CapacitySuffices() {}

    /** One of the two things that a cluster can run out of. */
    private record Amount(String name, String field, Function<Resources, Long> of, Function<Long, String> print) {
        String text(Resources resources) {
            return print.apply(of.apply(resources));
        }
    }

    /** The teams of one course that run, and what their quotas ask for together. */
    private record Share(int teams, Resources requests) {
        static final Share NONE = new Share(0, Resources.NONE);

        Share plus(Share other) {
            return new Share(teams + other.teams, requests.plus(other.requests));
        }
    }

    static Stream<Diagnostic> check(Platform platform, Sources sources) {
        return platform.clusters().stream().flatMap(cluster -> {
            var shares = shares(platform.cohortsOf(cluster));
            return Stream.of(CPU, MEMORY).flatMap(amount -> check(cluster, shares, amount, sources).stream());
        });
    }

    private static Optional<Diagnostic> check(
            Cluster cluster, Map<String, Share> shares, Amount amount, Sources sources) {
        var capacity = cluster.capacity();
        var teams = shares.values().stream().reduce(Share.NONE, Share::plus);
        var asked = capacity.reserved().plus(teams.requests());
        if (amount.of().apply(asked) <= amount.of().apply(capacity.promisable())) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                DiagnosticCode.CAPACITY,
                sources.locate(
                        Naming.PLATFORM_FILE, Sources.pointer("clusters", cluster.name(), "capacity", amount.field())),
                "Cluster `%s` can promise %s %s, but %s is asked for: %s by the platform%s."
                        .formatted(
                                cluster.name(),
                                amount.text(capacity.promisable()),
                                amount.name(),
                                amount.text(asked),
                                amount.text(capacity.reserved()),
                                shares(shares, amount)),
                ("Choose a smaller `size` for some teams, archive a year that is over (`archived: true`), "
                                + "or raise `%s` in `capacity` after the cluster has grown; "
                                + "`overcommitPercent: %s` would promise what is not there.")
                        .formatted(amount.field(), percent(capacity, amount.of().apply(asked), amount))));
    }

    private static String shares(Map<String, Share> shares, Amount amount) {
        return shares.entrySet().stream()
                .map(share -> ", %s by %s of course `%s`"
                        .formatted(
                                amount.text(share.getValue().requests()),
                                Wording.count(share.getValue().teams(), "team"),
                                share.getKey()))
                .collect(Collectors.joining());
    }

    private static Map<String, Share> shares(List<Cohort> cohorts) {
        Map<String, Share> shares = new TreeMap<>();
        for (Cohort cohort : cohorts) {
            for (Team team : cohort.teams()) {
                if (team.isRunning()) {
                    shares.merge(
                            cohort.course().name(),
                            new Share(1, team.size().quota().requests()),
                            Share::plus);
                }
            }
        }
        return shares;
    }

    /** The smallest overcommitment that would do. */
    private static long percent(Capacity capacity, long asked, Amount amount) {
        long there = Math.max(1, amount.of().apply(capacity.allocatable()));
        return BigDecimal.valueOf(asked)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(there), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
