package dev.fontysvenlo.idp.team;

/**
 * The Git repository that holds {@code rendered/}, as Argo CD reads it.
 *
 * @param isPrivate whether reading it needs a login
 */
public record Repository(String url, String revision, boolean isPrivate) {

    /** The branch as a full reference, which Argo CD resolves with less work (argocd.md, section 7). */
    public String reference() {
        return "refs/heads/" + revision;
    }
}
