package dev.fontysvenlo.idp.team;

import java.util.Optional;

/**
 * One year of a course; an archived one archives its teams.
 *
 * @param cluster where its teams run, unless that is where the course says
 * @param run how often an admin asked to run the bootstrap Jobs of all its teams again
 */
public record CohortDeclaration(int year, boolean isArchived, Optional<String> cluster, int run) {}
