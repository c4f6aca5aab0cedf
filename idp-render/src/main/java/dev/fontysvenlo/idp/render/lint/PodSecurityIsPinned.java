package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;

/** A namespace says by the rules of which version its pods are judged, so that an upgrade of the cluster refuses none. */
final class PodSecurityIsPinned implements LintRule {
    private static final String ENFORCE = "pod-security.kubernetes.io/enforce";

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Namespace").forEach(namespace -> {
            var labels = namespace.labels();
            var version = labels.getOrDefault(ENFORCE + "-version", "");
            if (namespace.isNamespaceOfTeam() && !labels.containsKey(ENFORCE)) {
                add(
                        namespace,
                        "enforces no Pod Security",
                        "Give it the label `" + ENFORCE + ": restricted`.",
                        findings);
            } else if (labels.containsKey(ENFORCE) && !isPinned(version)) {
                add(
                        namespace,
                        "enforces Pod Security of "
                                + (version.isEmpty() ? "no certain version" : "the version `" + version + "`"),
                        "Give it the label `" + ENFORCE + "-version` with a version such as v1.36.",
                        findings);
            }
        });
    }

    private static boolean isPinned(String version) {
        return version.startsWith("v1.") && version.substring(3).chars().allMatch(Character::isDigit);
    }

    private static void add(Rendered namespace, String clause, String hint, Findings findings) {
        var place = namespace.at("metadata", "labels").orElse(namespace.metadata());
        findings.add(DiagnosticCode.POD_SECURITY_NOT_PINNED, namespace, place, clause, hint);
    }
}
