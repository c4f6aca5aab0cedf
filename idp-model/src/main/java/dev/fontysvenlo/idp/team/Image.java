package dev.fontysvenlo.idp.team;

/**
 * One of a team's own images and what Image Updater does with it.
 *
 * @param alias the component's name, or {@link Naming#DB_INIT}
 * @param name the image's full name without a tag
 * @param isTracked whether the ImageUpdater names it at all
 * @param allowTags the {@code allowTags} of the ImageUpdater
 */
public record Image(String alias, String name, boolean isTracked, String allowTags) implements Origin {

    @Override
    public String reference() {
        return name;
    }

    public String tagged(String tag) {
        return tagDelimiter() + tag;
    }

    /** What stands before the tag, so that splitting a reference there leaves the tag, whatever port the host has. */
    public String tagDelimiter() {
        return name + ":";
    }
}
