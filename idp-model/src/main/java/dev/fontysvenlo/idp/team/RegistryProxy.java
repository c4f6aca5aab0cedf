package dev.fontysvenlo.idp.team;

/**
 * A project of the registry that keeps copies of another registry's images.
 *
 * @param name of the project and of the entry for the other registry
 * @param type Harbor's word for the other registry's kind
 */
public record RegistryProxy(String name, String type, String url, Memory storage) {}
