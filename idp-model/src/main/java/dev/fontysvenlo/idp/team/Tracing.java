package dev.fontysvenlo.idp.team;

import java.math.BigDecimal;

/** Whether traces of the teams' components are taken, and how. */
public sealed interface Tracing {
    record Off() implements Tracing {}

    /** A collector that components send to by themselves; it needs no custom resource. */
    record Collector(String chart, String endpoint, int samplePercent) implements Tracing {
        @Override
        public String podName() {
            return "opentelemetry-collector";
        }
    }

    /** The operator, which runs the collector and fits Java components with an agent. */
    record Operator(String chart, String endpoint, int samplePercent) implements Tracing {
        /** The share as the sampler wants it, for example {@code 0.25}. */
        public String sampleRatio() {
            return BigDecimal.valueOf(samplePercent, 2).toPlainString();
        }
    }

    default boolean isOn() {
        return !(this instanceof Off);
    }

    /** The purpose in {@code images.trusted} of the agent that the operator puts into a team's pods. */
    String AGENT = "java-agent";

    /** The Service that the collector answers at: both ways of running it give it this name. */
    default String service() {
        return "otel-collector";
    }

    /** The label {@code app.kubernetes.io/name} of the collector's pods. */
    default String podName() {
        return service();
    }
}
