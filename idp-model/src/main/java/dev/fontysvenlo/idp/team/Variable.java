package dev.fontysvenlo.idp.team;

/** One environment variable with its value in the open. */
public record Variable(String name, String value) {}
