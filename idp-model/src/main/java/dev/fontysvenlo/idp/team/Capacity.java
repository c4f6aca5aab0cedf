package dev.fontysvenlo.idp.team;

import java.util.Optional;

/**
 * What a cluster offers.
 *
 * @param allocatable what its nodes offer to pods
 * @param reserved what the platform's own parts ask for
 * @param overcommitPercent how much may be promised, in percent of {@code allocatable}: 100 promises no more than there
 *     is
 * @param storage what all volumes together may hold; empty where nobody has counted
 */
public record Capacity(Resources allocatable, Resources reserved, int overcommitPercent, Optional<Memory> storage) {

    /** What may be promised to the platform and all teams together. */
    public Resources promisable() {
        return new Resources(
                new Cpu(percent(allocatable.cpu().millicores())),
                new Memory(percent(allocatable.memory().bytes())));
    }

    /** In two parts, so that many bytes don't overflow. */
    private long percent(long amount) {
        return amount / 100 * overcommitPercent + amount % 100 * overcommitPercent / 100;
    }
}
