package dev.fontysvenlo.idp.team;

import java.math.BigDecimal;
import java.util.List;

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

        @Override
        public boolean hasAgent(Runtime runtime) {
            return runtime == Runtime.JVM;
        }
    }

    default boolean isOn() {
        return !(this instanceof Off);
    }

    /** The purpose in {@code images.trusted} of the agent that the operator puts into a team's pods. */
    String AGENT = "java-agent";

    /** Whether an agent is put into pods of a runtime, so that the component itself need do nothing. */
    default boolean hasAgent(Runtime runtime) {
        return false;
    }

    /** Where the collector takes traces, by HTTP. */
    default String address(Namespaces namespaces) {
        return "http://%s.%s.svc.cluster.local:4318".formatted(service(), namespaces.tracing());
    }

    /** The agent's settings, as the annotation of a pod names them. */
    default String agent(Namespaces namespaces) {
        return namespaces.tracing() + "/java";
    }

    /** The variables in which the libraries of OpenTelemetry look for the collector; the agent brings its own. */
    default List<Variable> variables(String component, Runtime runtime, Namespaces namespaces) {
        return !isOn() || hasAgent(runtime) || runtime == Runtime.STATIC
                ? List.of()
                : List.of(
                        new Variable("OTEL_EXPORTER_OTLP_ENDPOINT", address(namespaces)),
                        new Variable("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                        new Variable("OTEL_SERVICE_NAME", component));
    }

    /** The Service that the collector answers at: both ways of running it give it this name. */
    default String service() {
        return "otel-collector";
    }

    /** The label {@code app.kubernetes.io/name} of the collector's pods. */
    default String podName() {
        return service();
    }
}
