package dev.fontysvenlo.idp.render.change;

import java.util.Optional;
import java.util.Set;

/** Fields that decide who reaches what, who may do what, and whose programs run. */
final class Exposure {
    private static final Set<String> OUTSIDE = Set.of("LoadBalancer", "NodePort");

    /** Fields of pods that decide how far a program can reach out of its container. */
    private static final Set<String> CONTAINMENT = Set.of(
            "securityContext",
            "hostNetwork",
            "hostPID",
            "hostIPC",
            "hostPath",
            "hostPort",
            "automountServiceAccountToken",
            "serviceAccountName",
            "shareProcessNamespace",
            "runtimeClassName");

    private Exposure() {}

    static boolean isOutside(String serviceType) {
        return OUTSIDE.contains(serviceType);
    }

    static Optional<Verdict> of(RenderedObject before, RenderedObject after, FieldChange field) {
        return sentence(before, after, field).map(sentence -> new Verdict(Risk.EXPOSURE, sentence));
    }

    private static Optional<String> sentence(RenderedObject before, RenderedObject after, FieldChange field) {
        var path = field.path();
        var kind = after.kind();
        if (path.startsWith("metadata")) {
            return podSecurity(path, field);
        }
        if (Kinds.ROUTES.contains(kind)) {
            return Optional.of(route(before, after));
        }
        if (kind.equals("NetworkPolicy")) {
            return Optional.of(after.title() + " changes who may talk to whom.");
        }
        if (Kinds.GUARDS.contains(kind)) {
            return Optional.of(after.title() + " forbids something else than before.");
        }
        if (Kinds.RIGHTS.contains(kind) && !path.last().equals("description")) {
            return Optional.of(after.title() + " gives other rights than before.");
        }
        return service(after, field)
                .or(() -> image(field))
                .or(() -> source(after, path))
                .or(() -> containment(after, path))
                .or(() -> certificate(after, path));
    }

    private static Optional<String> podSecurity(FieldPath path, FieldChange field) {
        return path.last().startsWith("pod-security.kubernetes.io/")
                ? Optional.of("Pod Security changes: `" + path.last() + "` " + field.arrow() + ".")
                : Optional.empty();
    }

    private static String route(RenderedObject before, RenderedObject after) {
        var then = Routes.of(before);
        var now = Routes.of(after);
        return then.equals(now)
                ? "The way to " + now + " changes."
                : "It is reachable at " + now + " and no longer at " + then + ".";
    }

    private static Optional<String> service(RenderedObject after, FieldChange field) {
        return after.kind().equals("Service")
                        && field.path().startsWith("spec", "type")
                        && (isOutside(field.plainAfter()) || isOutside(field.plainBefore()))
                ? Optional.of(after.title() + " is now of type " + field.plainAfter() + ": "
                        + (isOutside(field.plainAfter()) ? "it opens" : "it closes") + " a port to the outside.")
                : Optional.empty();
    }

    /** Another tag is another version; another name is a program of somebody else. */
    private static Optional<String> image(FieldChange field) {
        var last = field.path().last();
        if (!last.equals("image") && !last.equals("newName") && !last.equals("imageName")
                || field.after().isEmpty()) {
            return Optional.empty();
        }
        var then = repository(field.plainBefore());
        var now = repository(field.plainAfter());
        return then.equals(now)
                ? Optional.empty()
                : Optional.of("It runs an image from elsewhere: `" + now + "`"
                        + (then.isEmpty() ? "." : " instead of `" + then + "`."));
    }

    private static String repository(String image) {
        var name = image.split("@", 2)[0];
        int tag = name.indexOf(':', name.lastIndexOf('/') + 1);
        return tag < 0 ? name : name.substring(0, tag);
    }

    private static Optional<String> source(RenderedObject after, FieldPath path) {
        boolean application = after.kind().equals("Application") || after.kind().equals("ApplicationSet");
        return application
                        && (path.has("source") || path.has("sources") || path.has("destination") || path.has("project"))
                ? Optional.of(
                        after.title() + " takes its manifests from elsewhere, or puts them elsewhere (`" + path + "`).")
                : Optional.empty();
    }

    private static Optional<String> containment(RenderedObject after, FieldPath path) {
        return Kinds.WORKLOADS.contains(after.kind())
                ? path.segments().stream()
                        .filter(CONTAINMENT::contains)
                        .findFirst()
                        .map(name -> "`" + name + "` of " + after.title()
                                + " decides how far its program can reach, and" + " changes.")
                : Optional.empty();
    }

    private static Optional<String> certificate(RenderedObject after, FieldPath path) {
        return after.kind().equals("Certificate") && path.has("dnsNames")
                ? Optional.of(after.title() + " is for other hosts than before.")
                : Optional.empty();
    }
}
