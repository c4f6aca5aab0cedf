package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Argo CD, which looks after itself by its chart.
 *
 * @param chart the exact version of the chart
 * @param version the version of Argo CD, {@code v3.4.13}
 * @param admins groups that may do everything
 * @param coaches groups that may look at every application and its logs
 */
public record ArgoCd(
        boolean isInstalled,
        String chart,
        String version,
        String host,
        Login login,
        List<String> admins,
        List<String> coaches) {
    public ArgoCd {
        admins = List.copyOf(admins);
        coaches = List.copyOf(coaches);
    }

    /** The policy of {@code argocd-rbac-cm}; what a team may do is in its own project (argocd.md, section 4.5). */
    public String policy() {
        var rights =
                Stream.of("p, role:coach, applications, get, */*, allow\n", "p, role:coach, logs, get, */*, allow\n");
        var members = Stream.concat(
                admins.stream().map(group -> "g, " + group + ", role:admin\n"),
                coaches.stream().map(group -> "g, " + group + ", role:coach\n"));
        return Stream.concat(rights, members).collect(Collectors.joining());
    }

    /** Whether Dex runs, which stands between Argo CD and GitHub. */
    public boolean usesDex() {
        return login instanceof Login.GitHub;
    }

    /** How people log in; a secret is named here and never written. */
    public sealed interface Login {
        /** The key of a login's Secret that holds the client secret. */
        String SECRET_KEY = "client-secret";

        /** The key that holds the client id, where {@code platform.yaml} does not say it. */
        String ID_KEY = "client-id";

        /** The Secret with the client secret, in Argo CD's namespace; none where nobody else says who people are. */
        default List<String> secretNames() {
            return List.of();
        }

        /** What that Secret must hold. */
        default List<String> secretKeys() {
            return List.of(SECRET_KEY);
        }

        /** By the account {@code admin} only. */
        record Admin() implements Login {}

        /** By GitHub, whose teams are the groups, written {@code organisation:team}. */
        record GitHub(Optional<String> clientId, String secret) implements Login {
            @Override
            public List<String> secretNames() {
                return List.of(secret);
            }

            @Override
            public List<String> secretKeys() {
                return clientId.isPresent() ? List.of(SECRET_KEY) : List.of(ID_KEY, SECRET_KEY);
            }

            /** The client id, or how Argo CD's settings refer to it. */
            public String client() {
                return clientId.orElseGet(() -> "$" + secret + ":" + ID_KEY);
            }

            /** How Argo CD's settings refer to the client secret. */
            public String reference() {
                return "$" + secret + ":" + SECRET_KEY;
            }
        }

        /** By an OpenID Connect provider. */
        record Oidc(String name, String issuer, String clientId, String secret) implements Login {
            @Override
            public List<String> secretNames() {
                return List.of(secret);
            }

            /** How Argo CD's settings refer to the client secret. */
            public String reference() {
                return "$" + secret + ":" + SECRET_KEY;
            }
        }
    }
}
