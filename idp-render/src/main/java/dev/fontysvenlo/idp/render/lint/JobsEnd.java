package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/** A Job that can end, and that is there as long as Argo CD looks for it. */
final class JobsEnd implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Job").forEach(job -> {
            look(job, job.spec(), findings);
            job.at("spec", "ttlSecondsAfterFinished")
                    .ifPresent(place -> add(
                            job,
                            place,
                            "goes away by itself, so that Argo CD makes and runs it again",
                            "Take `ttlSecondsAfterFinished` out.",
                            findings));
        });
        batch.of("CronJob")
                .forEach(cron -> cron.at("spec", "jobTemplate", "spec").ifPresent(spec -> look(cron, spec, findings)));
    }

    private static void look(Rendered object, Node spec, Findings findings) {
        if (Trees.child(spec, "activeDeadlineSeconds").isEmpty()) {
            add(object, spec, "may run for ever", "Set `activeDeadlineSeconds`.", findings);
        }
        if (Rendered.at(spec, "template", "spec")
                .filter(pod -> Trees.text(pod, "restartPolicy").matches("Never|OnFailure"))
                .isEmpty()) {
            add(object, spec, "has pods that are always started again", "Set `restartPolicy: Never`.", findings);
        }
    }

    private static void add(Rendered object, Node place, String clause, String hint, Findings findings) {
        findings.add(DiagnosticCode.JOB_NEVER_ENDS, object, place, clause, hint);
    }
}
