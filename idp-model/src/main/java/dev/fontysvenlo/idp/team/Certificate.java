package dev.fontysvenlo.idp.team;

import java.util.List;

/**
 * A certificate for domains that are not the platform's.
 *
 * @param secret the TLS Secret in Traefik's namespace
 * @param domains each a host, or {@code *.} and a domain, which stands for all hosts one label below it
 */
public record Certificate(String secret, List<String> domains) {
    public Certificate {
        domains = List.copyOf(domains);
    }

    public boolean covers(String host) {
        var wildcard = "*" + host.substring(Math.max(0, host.indexOf('.')));
        return domains.contains(host) || domains.contains(wildcard);
    }
}
