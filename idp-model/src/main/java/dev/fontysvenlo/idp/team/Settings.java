package dev.fontysvenlo.idp.team;

/** What holds for the whole platform, whatever the cluster and the course. */
public record Settings(
        Organization organization,
        Repository repository,
        Registry registry,
        Images images,
        Namespaces namespaces,
        Bootstrap bootstrap,
        Parts parts) {}
