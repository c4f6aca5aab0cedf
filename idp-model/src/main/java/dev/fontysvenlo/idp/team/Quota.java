package dev.fontysvenlo.idp.team;

/**
 * What all pods of one namespace may ask for and use together, and how many pods there may be.
 *
 * @param storage what teams of tier 2 may keep in volumes
 */
public record Quota(Resources requests, Resources limits, int pods, Storage storage) {

    /** One without volumes. */
    public Quota(Resources requests, Resources limits, int pods) {
        this(requests, limits, pods, Storage.NONE);
    }

    /** How much all volumes hold together, and how many there may be. */
    public record Storage(Memory size, int volumes) {
        public static final Storage NONE = new Storage(Memory.NONE, 0);

        public Storage plus(Storage other) {
            return new Storage(size.plus(other.size), volumes + other.volumes);
        }
    }

    /** Local disk for as many pods as there may be. */
    public Memory scratchRequests() {
        return Scratch.REQUEST.times(pods);
    }

    public Memory scratchLimits() {
        return Scratch.LIMIT.times(pods);
    }
}
