package dev.fontysvenlo.idp.team;

import java.util.List;

/** The namespaces of the platform's own parts. */
public record Namespaces(
        String argocd, String bootstrap, String dns, String harbor, String monitoring, String traefik) {

    public List<String> all() {
        return List.of(argocd, bootstrap, dns, harbor, monitoring, traefik);
    }
}
