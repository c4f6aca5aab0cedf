package dev.fontysvenlo.idp.team;

/** The local disk of one container: the same for all, for nobody keeps data there. */
public final class Scratch {
    /** What a container asks for. */
    public static final Memory REQUEST = Memory.parse("64Mi");

    /** With more than this, the kubelet evicts the pod. */
    public static final Memory LIMIT = Memory.parse("512Mi");

    private Scratch() {}
}
