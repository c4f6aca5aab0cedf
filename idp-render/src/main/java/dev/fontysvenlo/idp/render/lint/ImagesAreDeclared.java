package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/** Images come from the platform's registry or are declared one by one, and name a version that stays what it is. */
final class ImagesAreDeclared implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods()
                .forEach(pod -> pod.allContainers()
                        .forEach(container -> Trees.child(container, "image")
                                .ifPresent(
                                        image -> look(batch, pod, image, Trees.text(container, "image"), findings))));
    }

    private static void look(Batch batch, Pod pod, Node place, String image, Findings findings) {
        var name = nameOf(image);
        var version = image.substring(name.length());
        if (version.equals(":latest") || version.isEmpty() && !batch.isTaggedLater(name)) {
            findings.add(
                    DiagnosticCode.IMAGE_NOT_DECLARED,
                    pod.owner(),
                    place,
                    "runs image `" + image + "` without a tag that stays what it is",
                    "Give it a tag other than latest, or a digest; or list it under `images` of the kustomization.");
        }
        boolean declared = name.startsWith(batch.claims().registry() + "/")
                || batch.claims().images().contains(name);
        if (!declared) {
            findings.add(
                    DiagnosticCode.IMAGE_NOT_DECLARED,
                    pod.owner(),
                    place,
                    "runs image `" + name + "`, which `platform.yaml` does not declare",
                    "Take it from `" + batch.claims().registry() + "`, or declare it under `images` in platform.yaml.");
        }
    }

    /** Without tag and digest; a colon before the last slash belongs to a port of the registry. */
    static String nameOf(String image) {
        var name = image.replaceFirst("@.*$", "");
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
    }
}
