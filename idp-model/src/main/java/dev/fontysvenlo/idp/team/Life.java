package dev.fontysvenlo.idp.team;

/**
 * Where a team is in its life, and what an admin asked for on the way.
 *
 * @param runs how often its bootstrap Jobs were asked for, by the platform, the cohort and the team
 * @param registryRotation how often new passwords for the registry were asked for
 */
public record Life(State state, Runs runs, int registryRotation) {

    /** Three counters, and no sum: raising one and lowering another must not look like nothing. */
    public record Runs(int platform, int cohort, int team) {}
}
