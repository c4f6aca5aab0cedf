package dev.fontysvenlo.idp.team;

/**
 * The operator that runs database servers with a copy at hand; on a cluster where no course asks for it, it is left out.
 *
 * @param namespace where it runs, also when somebody else has installed it
 */
public record CloudNativePg(boolean isInstalled, String chart, String namespace) {}
