package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How teams' images are tagged, and the third-party images that a tenant may run beside its own, by purpose. The
 * purposes {@code placeholder} and {@code postgres} always exist.
 */
public record Images(TagScheme tags, SortedMap<String, ImageReference> trusted) {
    public Images {
        trusted = Collections.unmodifiableSortedMap(new TreeMap<>(trusted));
        if (!trusted.containsKey("placeholder") || !trusted.containsKey("postgres")) {
            throw new IllegalArgumentException("placeholder and postgres are needed");
        }
    }

    /** What a component runs until its team has pushed an image. */
    public ImageReference placeholder() {
        return trusted("placeholder");
    }

    /** What resets a team's database. */
    public ImageReference postgres() {
        return trusted("postgres");
    }

    /**
     * The image for one purpose.
     *
     * @throws IllegalArgumentException when there is none; a rule refuses that first
     */
    public ImageReference trusted(String purpose) {
        var image = trusted.get(purpose);
        if (image == null) {
            throw new IllegalArgumentException("no trusted image for " + purpose);
        }
        return image;
    }
}
