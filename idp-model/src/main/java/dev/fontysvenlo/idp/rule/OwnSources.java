package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Tier;
import java.util.Locale;
import java.util.stream.Stream;

/** A team's manifests come from a repository of its own: whoever may write the platform's is no team. */
final class OwnSources {
    private OwnSources() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var platforms = repository(declared.platform().settings().repository().url());
        return declared.teams().stream()
                .filter(team -> team.tier() instanceof Tier.Two two
                        && two.source()
                                .filter(source ->
                                        repository(source.repository()).equals(platforms))
                                .isPresent())
                .map(team -> new Diagnostic(
                        DiagnosticCode.OWN_SOURCE,
                        declared.sources().locate(team.file(), "/source/repository"),
                        "The team's manifests would come from the platform's own repository.",
                        "Write the repository that the team itself looks after, or list its `components` instead."));
    }

    /** The host and the path, whatever the protocol, the user, the capitals and the ending. */
    private static String repository(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^[^@/]*@", "")
                .replaceFirst("^([^/:]+):", "$1/")
                .replaceFirst("(\\.git)?/*$", "");
    }
}
