package dev.fontysvenlo.idp.team;

/** How Kubernetes asks whether a component lives. */
public sealed interface Health {

    /** The port accepts a connection: all that can be asked of an application without a health page. */
    record Port() implements Health {}

    /** The path answers with a status below 400. */
    record Page(String path) implements Health {}
}
