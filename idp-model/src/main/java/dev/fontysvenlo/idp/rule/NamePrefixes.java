package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * No namespace is another's name with a {@code -} and more behind it: Traefik calls a route
 * {@code <namespace>-<route>}, so {@code a} with {@code b-c} and {@code a-b} with {@code c} would be one.
 */
final class NamePrefixes {
    private final Declarations declared;
    private final Map<String, NamedTeam> teams = new TreeMap<>();

    private NamePrefixes(Declarations declared) {
        this.declared = declared;
        declared.files().owners().forEach(team -> teams.put(lower(team.namespace()), team));
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new NamePrefixes(declared);
        return rule.teams.values().stream()
                .flatMap(team ->
                        rule.prefix(lower(team.namespace())).stream().map(prefix -> rule.collides(team, prefix)));
    }

    /** The shortest, because a name that avoids it is most likely to avoid the longer ones. */
    private Optional<NamedTeam> prefix(String namespace) {
        for (int dash = namespace.indexOf('-'); dash >= 0; dash = namespace.indexOf('-', dash + 1)) {
            var prefix = teams.get(namespace.substring(0, dash));
            if (prefix != null) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    private Diagnostic collides(NamedTeam team, NamedTeam prefix) {
        return new Diagnostic(
                DiagnosticCode.NAMESPACE_IS_PREFIX,
                declared.sources().locate(team.file(), "/team"),
                "Team `%s` is called like team `%s` with `%s` behind it, so routes of the two could get one name."
                        .formatted(
                                team.namespace(),
                                prefix.namespace(),
                                team.namespace().substring(prefix.namespace().length())),
                "Choose another `team`, for example `%s`, and rename the file to match; the other team is in `%s`."
                        .formatted(free(team, prefix), declared.sources().cite(prefix.file(), "/team")));
    }

    /** The same words run together; where that is taken, with a number. */
    private String free(NamedTeam team, NamedTeam prefix) {
        var cohort = team.names().cohort() + "-";
        var start = prefix.namespace().startsWith(cohort) ? prefix.namespace().substring(cohort.length()) : "";
        var rest = team.namespace().substring(prefix.namespace().length()).replace("-", "");
        var joined = start + rest;
        var candidate = joined;
        for (int number = 2; teams.containsKey(lower(cohort + candidate)); number++) {
            candidate = joined + number;
        }
        return candidate;
    }

    private static String lower(String namespace) {
        return namespace.toLowerCase(Locale.ROOT);
    }
}
