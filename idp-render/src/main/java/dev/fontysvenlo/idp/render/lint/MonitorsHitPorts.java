package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.stream.Stream;

/** A monitor of nothing, or of a port that nobody has, collects no figure, and no alert ever rings. */
final class MonitorsHitPorts implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("PodMonitor")
                .filter(monitor -> isVisible(batch, monitor))
                .forEach(monitor -> new Look(monitor, "podMetricsEndpoints", "pod", findings)
                        .at(namespaces(monitor)
                                .flatMap(batch::podsIn)
                                .filter(pod -> selector(monitor).matches(pod.labels()))
                                .map(Pod::ports)
                                .toList()));
        batch.of("ServiceMonitor")
                .filter(monitor -> isVisible(batch, monitor))
                .forEach(monitor -> new Look(monitor, "endpoints", "Service", findings)
                        .at(namespaces(monitor)
                                .flatMap(namespace -> batch.of("Service")
                                        .filter(service -> service.namespace().equals(namespace)))
                                .filter(service -> selector(monitor).matches(service.labels()))
                                .map(service -> Trees.items(service.spec(), "ports"))
                                .toList()));
    }

    private static Selector selector(Rendered monitor) {
        return Selector.of(monitor.at("spec", "selector"));
    }

    private static Stream<String> namespaces(Rendered monitor) {
        var named = monitor.at("spec", "namespaceSelector").stream()
                .flatMap(selector -> Trees.texts(selector, "matchNames").stream())
                .toList();
        return named.isEmpty() ? Stream.of(monitor.namespace()) : named.stream();
    }

    /** Whether all that it may be about is in this unit. */
    private static boolean isVisible(Batch batch, Rendered monitor) {
        boolean isOpen = monitor.at("spec", "namespaceSelector")
                .filter(selector -> Trees.flag(selector, "any"))
                .isPresent();
        return !isOpen && namespaces(monitor).allMatch(batch::isWhole);
    }

    private record Look(Rendered monitor, String endpoints, String what, Findings findings) {

        /** @param targets the ports of each that the monitor selects */
        void at(List<List<Node>> targets) {
            if (targets.isEmpty()) {
                add(
                        monitor.at("spec", "selector").orElse(monitor.spec()),
                        "selects no " + what + " that is rendered",
                        "Let its `selector` be labels that some " + what + " has.");
                return;
            }
            var ports = targets.stream().flatMap(List::stream).toList();
            for (Node endpoint : Trees.items(monitor.spec(), endpoints)) {
                named(endpoint, ports);
                numbered(endpoint, ports);
            }
        }

        private void named(Node endpoint, List<Node> ports) {
            var name = Trees.text(endpoint, "port");
            if (!name.isEmpty()
                    && ports.stream().noneMatch(port -> Trees.text(port, "name").equals(name))) {
                miss(Trees.child(endpoint, "port").orElse(endpoint), name);
            }
        }

        private void numbered(Node endpoint, List<Node> ports) {
            Trees.number(endpoint, "portNumber")
                    .filter(number -> ports.stream()
                            .noneMatch(port -> Trees.number(port, "containerPort")
                                    .filter(number::equals)
                                    .isPresent()))
                    .ifPresent(number ->
                            miss(Trees.child(endpoint, "portNumber").orElse(endpoint), number.toPlainString()));
        }

        private void miss(Node place, String port) {
            add(place, "asks at port `" + port + "`, which no " + what + " that it selects declares", "Name one.");
        }

        private void add(Node place, String clause, String hint) {
            findings.add(DiagnosticCode.MONITOR_MISSES_PORT, monitor, place, clause, hint);
        }
    }
}
