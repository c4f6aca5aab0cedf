package dev.fontysvenlo.idp.team;

/** One year of a course; an archived one archives its teams. */
public record CohortDeclaration(int year, boolean isArchived) {}
