package dev.fontysvenlo.idp.team;

import java.util.regex.Pattern;

/**
 * An image in Harbor that is copied to where a team pushes, so that its components start there. It holds the same web
 * server as {@link Images#placeholder()}.
 */
public record RegistryPlaceholder(String project, String repository, String tag) {
    private static final Pattern FORM = Pattern.compile("(?<project>[^/:]+)/(?<repository>[^/:]+):(?<tag>[^/:]+)");

    /**
     * The image that a text such as {@code project/repository:tag} names.
     *
     * @throws IllegalArgumentException when a part is missing; the schema refuses such a text first
     */
    public static RegistryPlaceholder parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an image of a project: " + text);
        }
        return new RegistryPlaceholder(matcher.group("project"), matcher.group("repository"), matcher.group("tag"));
    }

    /** What a component runs until its team has pushed: the copy of this image under the component's name. */
    public String copied(Origin image) {
        return image.name() + ":" + tag;
    }
}
