package dev.fontysvenlo.idp.render.change;

import java.util.Optional;
import java.util.Set;

/** Changes that nobody has to fear, and those that nobody even notices. */
final class Ordinary {
    private static final Set<String> TEXTS = Set.of("description", "displayName", "title");

    private static final Set<String> RUNNING = Set.of("Deployment", "DaemonSet", "StatefulSet");

    private Ordinary() {}

    /** Labels, notes and descriptions that nothing acts on. */
    static Optional<Verdict> cosmetic(RenderedObject object, FieldChange field) {
        var path = field.path();
        boolean note = path.startsWith("metadata", "labels")
                || path.startsWith("metadata", "annotations") && !path.last().contains("argocd.argoproj.io/")
                || TEXTS.contains(path.last());
        return note
                ? Optional.of(new Verdict(Risk.COSMETIC, object.title() + " has other labels, notes or descriptions."))
                : Optional.empty();
    }

    static Verdict of(RenderedObject object, FieldChange field) {
        boolean list = object.kind().equals("Kustomization") && field.path().startsWith("resources");
        return new Verdict(list ? Risk.COSMETIC : Risk.REST, sentence(object, field));
    }

    private static String sentence(RenderedObject object, FieldChange field) {
        var path = field.path();
        return switch (object.kind()) {
            case "Deployment", "DaemonSet", "StatefulSet" ->
                restarts(object, path) ? restart(object) : object.title() + " is changed in place.";
            case "ImageUpdater" -> images(object, field);
            case "ApplicationSet" -> applications(object, field);
            case "Kustomization" ->
                path.has("resources") ? "The list of files follows." : "What Kustomize puts together changes.";
            case "ConfigMap" -> object.title() + " has another content; pods see it when they start.";
            case "CronJob" -> object.title() + " runs in the new form from its next run on.";
            default -> object.title() + " is changed in place.";
        };
    }

    /** Whether the change of such a field replaces running pods. */
    static boolean restarts(RenderedObject object, FieldPath path) {
        return RUNNING.contains(object.kind())
                && path.startsWith("spec", "template")
                && !object.text("spec", "replicas").equals("0");
    }

    static String restart(RenderedObject object) {
        return object.text("spec", "strategy", "type").equals("Recreate")
                ? object.title() + " stops and starts again, with a gap in between."
                : object.title() + " starts anew, one pod after the other and without a gap.";
    }

    private static String images(RenderedObject object, FieldChange field) {
        var entry = field.path().segments().stream()
                .filter(segment -> segment.startsWith("["))
                .findFirst()
                .map(segment -> "`" + segment.substring(1, segment.length() - 1) + "` ")
                .orElse("");
        if (field.path().endsWith("applicationRefs")) {
            return object.title() + " looks after other teams than before.";
        }
        if (field.path().segments().size() == 3) {
            return entry
                    + (field.after().isPresent() ? "gets its new images from now on." : "gets no new images any more.");
        }
        return entry + "gets other images than before (" + field.arrow() + ").";
    }

    private static String applications(RenderedObject object, FieldChange field) {
        return field.path().has("elements")
                ? object.title() + " makes applications for other teams than before."
                : object.title() + " makes its applications in another way.";
    }
}
