package dev.fontysvenlo.idp.team;

/**
 * The Jobs that set up what is outside a team's namespace.
 *
 * @param run how often an admin asked to run all of them again
 */
public record Bootstrap(int run) {}
