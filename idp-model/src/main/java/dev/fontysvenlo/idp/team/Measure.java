package dev.fontysvenlo.idp.team;

/**
 * A figure of one team that Prometheus knows. Every selector of its expression begins with the team's namespace, so that
 * no team sees another's figures through it. Sources: parts.md, section 6.
 *
 * @param component whose figure it is; empty for all components, each apart
 * @param metric the name of a figure that the component shows itself; only where {@code what} is METRIC
 * @param isPerSecond whether the metric counts, so that what matters is how fast it grows
 */
public record Measure(What what, String component, String metric, boolean isPerSecond) {

    /** What is looked at. */
    public enum What {
        /** Processor time, in percent of what the component may use. */
        CPU,
        /** Memory, in percent of what the component may use. */
        MEMORY,
        /** A figure of the component's own. */
        METRIC,
        /** Copies that should run and do not. */
        MISSING,
        /** How often it was started anew within a quarter of an hour. */
        RESTARTS,
        /** How full its volume is, in percent. */
        VOLUME
    }

    /** The figure in the words of Prometheus, for the pods of one namespace. */
    public String expression(String namespace) {
        return switch (what) {
            case CPU ->
                percent("rate(container_cpu_usage_seconds_total" + containers(namespace) + "[5m])", "cpu", namespace);
            case MEMORY -> percent("container_memory_working_set_bytes" + containers(namespace), "memory", namespace);
            case METRIC -> own(namespace);
            case MISSING ->
                "sum by (deployment) (kube_deployment_spec_replicas" + deployments(namespace)
                        + " - kube_deployment_status_replicas_available" + deployments(namespace) + ")";
            case RESTARTS ->
                "sum by (container) (increase(kube_pod_container_status_restarts_total" + containers(namespace)
                        + "[15m]))";
            case VOLUME ->
                "100 * max by (persistentvolumeclaim) (kubelet_volume_stats_used_bytes" + claims(namespace)
                        + " / kubelet_volume_stats_capacity_bytes" + claims(namespace) + ")";
        };
    }

    private String own(String namespace) {
        var figure = metric + containers(namespace);
        return "sum by (container) (" + (isPerSecond ? "rate(" + figure + "[5m])" : figure) + ")";
    }

    private String percent(String used, String resource, String namespace) {
        return "100 * sum by (pod, container) (" + used
                + ") / sum by (pod, container) (kube_pod_container_resource_limits"
                + selector(namespace, "resource=\"" + resource + "\"", container()) + ")";
    }

    private String containers(String namespace) {
        return selector(namespace, container());
    }

    /** Without a container's name, a figure is the sum of a pod or of a whole machine. */
    private String container() {
        return component.isEmpty() ? "container!=\"\"" : "container=\"" + component + "\"";
    }

    private String deployments(String namespace) {
        return component.isEmpty() ? selector(namespace) : selector(namespace, "deployment=\"" + component + "\"");
    }

    private String claims(String namespace) {
        return component.isEmpty()
                ? selector(namespace)
                : selector(namespace, "persistentvolumeclaim=\"" + component + "-data\"");
    }

    private static String selector(String namespace, String... further) {
        var labels = new StringBuilder("{namespace=\"" + namespace + "\"");
        for (String label : further) {
            labels.append(',').append(label);
        }
        return labels.append('}').toString();
    }
}
