package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How teams' images are tagged, the third-party images that a tenant may run beside its own, by purpose, and those that
 * only the platform runs. The purposes {@code placeholder}, {@code postgres} and, of the platform, {@code tools} and
 * {@code htpasswd} always exist.
 */
public record Images(
        TagScheme tags, SortedMap<String, ImageReference> trusted, SortedMap<String, ImageReference> platform) {
    public Images {
        trusted = Collections.unmodifiableSortedMap(new TreeMap<>(trusted));
        platform = Collections.unmodifiableSortedMap(new TreeMap<>(platform));
        if (!trusted.containsKey("placeholder") || !trusted.containsKey("postgres")) {
            throw new IllegalArgumentException("placeholder and postgres are needed");
        }
    }

    /** What a component runs until its team has pushed an image. */
    public ImageReference placeholder() {
        return known(trusted, "placeholder");
    }

    /** The database server of a course, and what resets a team's database. */
    public ImageReference postgres() {
        return known(trusted, "postgres");
    }

    /**
     * The trusted image for one purpose.
     *
     * @throws IllegalArgumentException when there is none; a rule refuses that first
     */
    public ImageReference trusted(String purpose) {
        return known(trusted, purpose);
    }

    /** What runs the platform's scripts: a shell with curl and jq. */
    public ImageReference tools() {
        return known(platform, "tools");
    }

    public ImageReference pgAdmin() {
        return known(platform, "pgadmin");
    }

    /** The database server where CloudNativePG runs it. */
    public ImageReference cloudNativePg() {
        return known(platform, "cloudnative-pg");
    }

    /** What makes the login of Harbor's own parts. */
    public ImageReference htpasswd() {
        return known(platform, "htpasswd");
    }

    private static ImageReference known(SortedMap<String, ImageReference> images, String purpose) {
        var image = images.get(purpose);
        if (image == null) {
            throw new IllegalArgumentException("no image for " + purpose);
        }
        return image;
    }
}
