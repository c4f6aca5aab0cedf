package dev.fontysvenlo.idp.render.plan;

/** One script that a Job runs: a file of its own below {@code templates/scripts/}. */
public record Script(String name, String text) {}
