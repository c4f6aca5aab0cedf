package dev.fontysvenlo.idp.team;

/** What one container asks for and what it may use at most. */
public record Allotment(Resources requests, Resources limits) {}
