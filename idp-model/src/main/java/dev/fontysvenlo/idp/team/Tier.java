package dev.fontysvenlo.idp.team;

/** How much of its own a team may bring. */
public sealed interface Tier {

    /** Nothing: the team is like every team of its course. */
    record One() implements Tier {}

    /**
     * Components of its own, and more.
     *
     * @param hasDatabase whether the team has a database at all
     */
    record Two(boolean hasDatabase) implements Tier {}
}
