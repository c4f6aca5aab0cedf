package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Argo CD waits until a wave is healthy before it begins the next one. Pods that wait for something of a later wave are
 * never healthy, so that it never comes.
 */
final class WavesAreInOrder implements LintRule {
    private static final String WAVE = "argocd.argoproj.io/sync-wave";

    @Override
    public void look(Batch batch, Findings findings) {
        for (Rendered object : batch.objects()) {
            var wave = object.annotation(WAVE);
            if (!wave.isEmpty() && !wave.matches("-?[0-9]{1,6}")) {
                add(
                        object,
                        "has the sync wave `" + wave + "`, which is no whole number",
                        "Write one such as \"10\".",
                        findings);
            }
        }
        batch.pods().forEach(pod -> needs(pod).forEach(need -> look(batch, pod.owner(), need, findings)));
    }

    private static List<String> needs(Pod pod) {
        var needs = new ArrayList<String>();
        for (Node volume : pod.volumes()) {
            Trees.child(volume, "configMap").ifPresent(map -> needs.add("ConfigMap " + Trees.text(map, "name")));
            Trees.child(volume, "persistentVolumeClaim")
                    .ifPresent(claim -> needs.add("PersistentVolumeClaim " + Trees.text(claim, "claimName")));
        }
        needs.add("ServiceAccount " + Trees.text(pod.spec(), "serviceAccountName"));
        return needs;
    }

    private static void look(Batch batch, Rendered object, String need, Findings findings) {
        var words = need.split(" ", 2);
        batch.find(words[0], object.namespace(), words[1])
                .filter(needed -> needed.folder().equals(object.folder()))
                .filter(needed -> wave(needed) > wave(object))
                .ifPresent(needed -> add(
                        object,
                        "needs the " + words[0] + " `" + words[1] + "`, which comes in a later sync wave",
                        "Give the " + words[0] + " a wave that is not larger.",
                        findings));
    }

    private static int wave(Rendered object) {
        var wave = object.annotation(WAVE);
        return wave.matches("-?[0-9]{1,6}") ? Integer.parseInt(wave) : 0;
    }

    private static void add(Rendered object, String clause, String hint, Findings findings) {
        var place = object.at("metadata", "annotations", WAVE).orElse(object.metadata());
        findings.add(DiagnosticCode.WAVES_OUT_OF_ORDER, object, place, clause, hint);
    }
}
