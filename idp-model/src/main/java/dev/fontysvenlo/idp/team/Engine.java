package dev.fontysvenlo.idp.team;

/** What runs a course's database server. */
public enum Engine {
    /** One pod of the official image. */
    POSTGRESQL("postgresql"),
    /** A cluster of the CloudNativePG operator, which adds failover. */
    CLOUDNATIVE_PG("postgresql-rw");

    private final String service;

    Engine(String service) {
        this.service = service;
    }

    /** The Service that leads to the server that takes writes. */
    public String service() {
        return service;
    }
}
