package dev.fontysvenlo.idp.team;

/** One environment variable whose value is a key of the Secret {@code db-credentials}. */
public record SecretVariable(String name, String key) {}
