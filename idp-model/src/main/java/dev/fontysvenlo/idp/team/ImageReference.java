package dev.fontysvenlo.idp.team;

import java.util.regex.Pattern;

/** A third-party image pinned by tag and digest. The digest is what is pulled, the tag is for the reader. */
public record ImageReference(String name, String tag, String digest) implements Origin {
    private static final Pattern FORM =
            Pattern.compile("(?<name>[^@]+):(?<tag>[\\w][\\w.-]{0,127})@(?<digest>sha256:[0-9a-f]{64})");

    /**
     * The image that a text such as {@code host/name:tag@sha256:…} names.
     *
     * @throws IllegalArgumentException when a part is missing; the schema refuses such a text first
     */
    public static ImageReference parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an image with tag and digest: " + text);
        }
        return new ImageReference(matcher.group("name"), matcher.group("tag"), matcher.group("digest"));
    }

    @Override
    public String reference() {
        return toString();
    }

    @Override
    public String toString() {
        return name + ":" + tag + "@" + digest;
    }
}
