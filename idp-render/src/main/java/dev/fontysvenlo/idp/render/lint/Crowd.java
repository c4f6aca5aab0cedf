package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The pods of one object, as many as there may be at once: those of a rolling update too, and of a CronJob those of one run.
 * A CronJob that is suspended makes none, and of a DaemonSet nobody knows how many nodes there are.
 */
record Crowd(Pod pod, BigDecimal pods) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Crowd of(Pod pod) {
        var owner = pod.owner();
        return new Crowd(
                pod,
                switch (owner.kind()) {
                    case "Deployment" -> number(owner.spec(), "replicas").add(surge(owner));
                    case "StatefulSet", "ReplicaSet" -> number(owner.spec(), "replicas");
                    case "Job" -> number(owner.spec(), "parallelism");
                    case "CronJob" ->
                        Trees.flag(owner.spec(), "suspend")
                                ? BigDecimal.ZERO
                                : owner.at("spec", "jobTemplate", "spec")
                                        .map(job -> number(job, "parallelism"))
                                        .orElse(BigDecimal.ONE);
                    default -> BigDecimal.ONE;
                });
    }

    private static BigDecimal number(Node spec, String field) {
        return Trees.number(spec, field).orElse(BigDecimal.ONE);
    }

    /** What a rolling update makes before it takes others away; a quarter where nothing is said, and part of a pod is one. */
    private static BigDecimal surge(Rendered deployment) {
        var replicas = number(deployment.spec(), "replicas");
        var strategy = deployment.at("spec", "strategy");
        if (replicas.signum() == 0
                || strategy.filter(found -> Trees.text(found, "type").equals("Recreate"))
                        .isPresent()) {
            return BigDecimal.ZERO;
        }
        var surge = strategy.flatMap(found -> Rendered.at(found, "rollingUpdate", "maxSurge"));
        if (surge.orElse(deployment.object()) instanceof Node.Number number) {
            return number.value();
        }
        return percent(surge).multiply(replicas).divide(HUNDRED, 0, RoundingMode.CEILING);
    }

    private static BigDecimal percent(Optional<Node> written) {
        var text = written.filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value().replace("%", ""))
                .filter(digits -> !digits.isEmpty() && digits.chars().allMatch(Character::isDigit));
        return new BigDecimal(text.orElse("25"));
    }

    /**
     * All of them together, as a quota counts: those that run before the others need not run beside them.
     *
     * @param what requests or limits
     */
    BigDecimal needs(String what, String resource) {
        var beside = BigDecimal.ZERO;
        var before = BigDecimal.ZERO;
        int first = pod.allContainers().size() - pod.containers().size();
        for (int i = 0; i < pod.allContainers().size(); i++) {
            var container = pod.allContainers().get(i);
            var amount = Rendered.at(container, "resources", what, resource)
                    .flatMap(Amount::of)
                    .orElse(BigDecimal.ZERO);
            if (i < first && !Trees.text(container, "restartPolicy").equals("Always")) {
                before = before.max(amount);
            } else {
                beside = beside.add(amount);
            }
        }
        return beside.max(before).multiply(pods);
    }
}
