package dev.fontysvenlo.idp.team;

/** The parts of the platform that are installed, each with its settings. */
public record Parts(
        ArgoCd argocd,
        ImageUpdater imageUpdater,
        Traefik traefik,
        Tls tls,
        Monitoring monitoring,
        Tracing tracing,
        CloudNativePg cloudNativePg) {}
