package dev.fontysvenlo.idp.team;

/** The Harbor registry: its host, how its projects are cut, and the storage quota of a project in bytes. */
public record Registry(String host, RegistryProjects projects, Memory storage) {}
