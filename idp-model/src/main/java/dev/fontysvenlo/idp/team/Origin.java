package dev.fontysvenlo.idp.team;

/** Where a container's image comes from: the team builds it, or it is one of the platform's trusted images. */
public sealed interface Origin permits Image, ImageReference {

    /** The image's full name without a tag. */
    String name();

    /** What a manifest says: kustomize adds the tag of a team's own image. */
    String reference();
}
