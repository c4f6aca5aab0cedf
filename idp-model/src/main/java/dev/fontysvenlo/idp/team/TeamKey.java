package dev.fontysvenlo.idp.team;

/** The three words that a team file must say; every name is derived from them. */
public record TeamKey(String course, int year, String team) {}
