package dev.fontysvenlo.idp.render.change;

import java.util.Locale;

/** Objects that come, go, or change their names. */
final class Existence {
    private Existence() {}

    static Verdict created(RenderedObject object) {
        var kind = object.kind();
        if (Kinds.ROUTES.contains(kind)) {
            return new Verdict(Risk.EXPOSURE, "From now on it is reachable at " + Routes.of(object) + ".");
        }
        if (kind.equals("Service") && Exposure.isOutside(object.text("spec", "type"))) {
            return new Verdict(
                    Risk.EXPOSURE,
                    object.title() + " opens a port to the outside (" + object.text("spec", "type") + ").");
        }
        if (Kinds.RIGHTS.contains(kind) && !kind.equals("ServiceAccount")) {
            return new Verdict(Risk.EXPOSURE, object.title() + " is new and gives rights.");
        }
        if (kind.equals("NetworkPolicy")) {
            return new Verdict(Risk.EXPOSURE, object.title() + " is new and decides who may talk to whom.");
        }
        if (Kinds.LIMITS.contains(kind)) {
            return new Verdict(Risk.LIMITS, object.title() + " is new and holds from now on.");
        }
        return new Verdict(Risk.REST, object.title() + (kind.equals("Job") ? " runs once." : " is new."));
    }

    static Verdict deleted(RenderedObject object) {
        if (object.name().isKustomization()) {
            return new Verdict(Risk.LOSS, "The folder is no Kustomize folder any more, so no new image is deployed.");
        }
        if (object.hasSyncOption("Prune=false")) {
            return new Verdict(
                    Risk.REST,
                    "Argo CD leaves " + object.title() + " in the cluster, because it is marked `Prune=false`; an admin"
                            + " deletes it.");
        }
        if (object.kind().equals("Job")) {
            return new Verdict(Risk.REST, "Argo CD deletes " + object.title() + ": what it has done stays.");
        }
        var waits = object.hasSyncOption("Prune=confirm")
                ? "Argo CD waits for an admin and then deletes "
                : "Argo CD deletes ";
        return new Verdict(Risk.LOSS, waits + object.title() + consequence(object));
    }

    private static String consequence(RenderedObject object) {
        var kind = object.kind();
        return switch (kind) {
            case "Namespace" -> " with everything that is in it.";
            case "PersistentVolumeClaim", "PersistentVolume" -> " and the data on it.";
            case "StatefulSet" -> ": its pods stop, its volumes stay.";
            case "CustomResourceDefinition" -> " and every object of that kind.";
            case "Deployment", "DaemonSet", "ReplicaSet", "Pod" -> ": its pods stop.";
            case "CronJob" -> ": it does not run again.";
            case "Secret" -> " and the values in it.";
            case "Service" -> ": nobody reaches the pods by that name any more.";
            case "Certificate" -> ": it is not renewed any more.";
            default -> consequenceOfOthers(object);
        };
    }

    private static String consequenceOfOthers(RenderedObject object) {
        var kind = object.kind();
        if (Kinds.DATA.contains(kind)) {
            return " and its data.";
        }
        if (Kinds.ROUTES.contains(kind)) {
            return ": " + Routes.of(object) + " leads nowhere any more.";
        }
        if (Kinds.GUARDS.contains(kind)) {
            return ": what it forbade is allowed.";
        }
        if (Kinds.RIGHTS.contains(kind)) {
            return ": the rights that it gave are gone.";
        }
        return Kinds.LIMITS.contains(kind) ? ": its limits no longer hold." : ".";
    }

    static Verdict replaced(ObjectChange.Replaced change) {
        var before = change.before();
        var after = change.object();
        var kind = after.kind();
        if (kind.equals("Job")) {
            return new Verdict(
                    Risk.REST,
                    after.title() + " runs once, in place of `" + before.name().name() + "`.");
        }
        if (kind.equals("ConfigMap") || kind.equals("Secret")) {
            return new Verdict(
                    Risk.REST,
                    "The " + kind + " `" + before.name().name() + "` is replaced by `"
                            + after.name().name() + "`.");
        }
        var loss = Kinds.DATA.contains(kind) ? " without its data" : "";
        return new Verdict(
                Risk.LOSS,
                before.title() + " becomes `" + after.name().name()
                        + "`: Kubernetes renames nothing, so Argo CD deletes the " + kind.toLowerCase(Locale.ROOT)
                        + " and makes a new one" + loss + ".");
    }
}
