package dev.fontysvenlo.idp.team;

/**
 * What an admin asked for beside the description of a team. Counters: raising one by one does it once.
 *
 * @param run the team's bootstrap Jobs again
 * @param registryRotation new passwords for the registry
 */
public record Upkeep(int run, int registryRotation) {}
