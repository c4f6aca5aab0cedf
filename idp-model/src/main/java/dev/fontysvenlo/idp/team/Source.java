package dev.fontysvenlo.idp.team;

/**
 * A team's own repository of manifests.
 *
 * @param path the folder with its {@code kustomization.yaml}
 * @param revision a branch, a tag or a commit
 */
public record Source(String repository, String path, String revision) {}
