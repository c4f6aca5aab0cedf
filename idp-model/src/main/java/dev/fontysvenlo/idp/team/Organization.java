package dev.fontysvenlo.idp.team;

/**
 * Who runs the platform: the organisation's name at the Git host, the domain under which every team's host lives, and
 * the prefix of the platform's own labels and annotations.
 */
public record Organization(String name, String domain, String labelPrefix) {

    /** The key of one of the platform's own labels or annotations, for example {@code idp.fontysvenlo.dev/team}. */
    public String label(String name) {
        return labelPrefix + "/" + name;
    }
}
