package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.PlatformDeclaration;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** All rules. What passes {@link #onDeclarations} can be resolved, and only then asked {@link #onPlatform}. */
public final class Rules {
    private static final List<Rule> TABLE = List.of(
            ClustersApart::check,
            ComponentNames::check,
            ComponentPaths::check,
            ComponentPorts::check,
            CourseReferences::check,
            DatabaseServerSizes::check,
            ImageTags::check,
            MonitoringAsked::check,
            NameLengths::check,
            NamePrefixes::check,
            OwnComponents::check,
            OwnDomains::check,
            OwnMeasures::check,
            OwnPaths::check,
            OwnQuota::check,
            OwnSources::check,
            PartHosts::check,
            PlaceholderTag::check,
            QuotaSuffices::check,
            RegistrySettings::check,
            RegistryWebhook::check,
            ReservedCourseNames::check,
            ReservedTeamNames::check,
            SizeRuntimes::check,
            StateFitsCohort::check,
            TakenNames::check,
            TeamFileNames::check,
            TeamReferences::check,
            TierTwoFields::check,
            TracingAgent::check,
            TracingAsked::check,
            TrustedImages::check,
            VariablesTaken::check);

    private Rules() {}

    /** Every problem that shows before teams are resolved, sorted. */
    public static List<Diagnostic> onDeclarations(
            PlatformDeclaration platform, List<TeamDeclaration> teams, Sources sources) {
        var declared = new Declarations(platform, teams, sources);
        return TABLE.stream().flatMap(rule -> rule.check(declared)).sorted().toList();
    }

    /** Every problem that shows only when each team's size is settled, sorted. */
    public static List<Diagnostic> onPlatform(Platform platform, Sources sources) {
        return Stream.of(
                        CapacitySuffices.check(platform, sources),
                        DatabaseServers.check(platform, sources),
                        StorageSuffices.check(platform, sources))
                .flatMap(problems -> problems)
                .sorted()
                .toList();
    }
}
