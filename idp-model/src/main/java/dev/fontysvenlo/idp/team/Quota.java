package dev.fontysvenlo.idp.team;

/** What all pods of one namespace may ask for and use together, and how many pods there may be. */
public record Quota(Resources requests, Resources limits, int pods) {

    /** Local disk for as many pods as there may be. */
    public Memory scratchRequests() {
        return Scratch.REQUEST.times(pods);
    }

    public Memory scratchLimits() {
        return Scratch.LIMIT.times(pods);
    }
}
