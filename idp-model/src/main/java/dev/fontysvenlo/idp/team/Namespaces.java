package dev.fontysvenlo.idp.team;

import java.util.List;

/** The namespaces of the platform's own parts. */
public record Namespaces(
        String argocd,
        String bootstrap,
        String certManager,
        String dns,
        String harbor,
        String monitoring,
        String traefik) {

    public List<String> all() {
        return List.of(argocd, bootstrap, certManager, dns, harbor, monitoring, nodes(), tracing(), traefik);
    }

    /** Where what looks at the machines runs: it alone may see them, which Pod Security allows a whole namespace only. */
    public String nodes() {
        return monitoring + "-nodes";
    }

    /** Where the collector of traces runs. */
    public String tracing() {
        return monitoring + "-tracing";
    }
}
