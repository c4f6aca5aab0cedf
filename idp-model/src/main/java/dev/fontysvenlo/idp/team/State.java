package dev.fontysvenlo.idp.team;

import java.util.Locale;

/** Where a team is in its life; written in its file and reviewed like everything else. */
public enum State {
    /** Everything runs, new images are deployed. */
    ACTIVE,
    /** Everything runs, no new images. */
    FROZEN,
    /** Scaled to zero, no routes, no new images; the database is kept. */
    ARCHIVED,
    /** A tombstone: only what takes the team's access away is rendered. */
    REMOVED;

    /** As a team file says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether pods run, so that the team counts against the cluster's capacity. */
    public boolean isRunning() {
        return this == ACTIVE || this == FROZEN;
    }
}
