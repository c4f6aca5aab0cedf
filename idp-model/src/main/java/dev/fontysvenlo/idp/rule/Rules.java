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
    private Rules() {}

    /** Every problem that shows before teams are resolved, sorted. */
    public static List<Diagnostic> onDeclarations(
            PlatformDeclaration platform, List<TeamDeclaration> teams, Sources sources) {
        var declared = new Declarations(platform, teams, sources);
        return all(declared).flatMap(problems -> problems).sorted().toList();
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

    /** Called by name, since a table of functions takes a young program longer than what they do. */
    private static Stream<Stream<Diagnostic>> all(Declarations declared) {
        return Stream.of(
                ClustersApart.check(declared),
                ComponentNames.check(declared),
                ComponentPaths.check(declared),
                ComponentPorts.check(declared),
                CourseReferences.check(declared),
                DatabaseServerSizes.check(declared),
                ImageTags.check(declared),
                MonitoringAsked.check(declared),
                NameLengths.check(declared),
                NamePrefixes.check(declared),
                OwnComponents.check(declared),
                OwnDomains.check(declared),
                OwnMeasures.check(declared),
                OwnPaths.check(declared),
                OwnQuota.check(declared),
                OwnSources.check(declared),
                PartHosts.check(declared),
                PlaceholderTag.check(declared),
                QuotaSuffices.check(declared),
                RegistrySettings.check(declared),
                RegistryWebhook.check(declared),
                ReservedCourseNames.check(declared),
                ReservedTeamNames.check(declared),
                SizeRuntimes.check(declared),
                StateFitsCohort.check(declared),
                TakenNames.check(declared),
                TeamFileNames.check(declared),
                TeamReferences.check(declared),
                TierTwoFields.check(declared),
                TracingAgent.check(declared),
                TracingAsked.check(declared),
                TrustedImages.check(declared),
                VariablesTaken.check(declared));
    }
}
