package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/** Who breaks into a program finds no place for files of his own, and no program is overwritten. */
final class FilesystemsAreReadOnly implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.pods().forEach(pod -> pod.allContainers().forEach(container -> look(pod, container, findings)));
    }

    private static void look(Pod pod, Node container, Findings findings) {
        var security = Trees.child(container, "securityContext").orElse(container);
        if (!Trees.flag(security, "readOnlyRootFilesystem")) {
            findings.add(
                    DiagnosticCode.FILESYSTEM_WRITABLE,
                    pod.owner(),
                    container,
                    "lets container `" + Trees.text(container, "name") + "` write into its own image",
                    "Set `securityContext.readOnlyRootFilesystem: true`, and mount an `emptyDir` where it must write,"
                            + " such as /tmp.");
        }
    }
}
