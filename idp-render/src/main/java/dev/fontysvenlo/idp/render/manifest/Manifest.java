package dev.fontysvenlo.idp.render.manifest;

/**
 * One rendered file, and what it was planned to be.
 *
 * @param path relative to {@code rendered/}
 * @param kind the kind in lower case
 * @param namespace empty when the template decides
 * @param template relative to the root
 * @param owner what of its team's names is in the text and in no other team's, such as {@code 2026-group01}; empty when
 *     the file is no team's
 */
public record Manifest(String path, String text, String kind, String namespace, String template, String owner) {

    /** The cluster that the file is rendered for. */
    String cluster() {
        return path.substring(0, path.indexOf('/'));
    }

    boolean isOfTeam() {
        return path.startsWith("/teams/", path.indexOf('/'));
    }
}
