package dev.fontysvenlo.idp.team;

import java.util.Optional;

/**
 * What a component of tier 2 runs and gets otherwise than its size and its name say.
 *
 * @param image the purpose of a trusted image, instead of one that the team builds
 * @param size the size whose share of the runtime it gets, instead of the team's
 * @param resources the share itself, instead of any size's
 */
public record Means(Optional<String> image, Optional<String> size, Optional<Allotment> resources, Volume volume) {
    /** What every component of tier 1 has. */
    public static final Means USUAL =
            new Means(Optional.empty(), Optional.empty(), Optional.empty(), new Volume.None());

    public boolean hasVolume() {
        return volume instanceof Volume.Claim;
    }
}
