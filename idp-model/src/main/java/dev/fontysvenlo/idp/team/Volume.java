package dev.fontysvenlo.idp.team;

/** Whether a component keeps files of its own. */
public sealed interface Volume {

    /** All files are gone with the pod. */
    record None() implements Volume {}

    /** A claim of this size, seen by the component below this path; it outlives every pod. */
    record Claim(Memory size, String path) implements Volume {}
}
