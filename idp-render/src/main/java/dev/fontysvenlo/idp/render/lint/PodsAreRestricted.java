package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Pod Security {@code restricted} refuses, in namespaces that enforce it. A workload is taken there and only its pods
 * are refused, so that nobody would be told.
 */
final class PodsAreRestricted implements LintRule {
    private static final List<String> HOST = List.of("hostNetwork", "hostPID", "hostIPC");
    private static final Set<String> VOLUMES = Set.of(
            "name",
            "configMap",
            "csi",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "persistentVolumeClaim",
            "projected",
            "secret",
            "image");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Namespace")
                .filter(namespace -> namespace
                        .labels()
                        .getOrDefault("pod-security.kubernetes.io/enforce", "")
                        .equals("restricted"))
                .flatMap(namespace -> batch.podsIn(namespace.name()))
                .forEach(pod -> new Doubt(pod, findings).look());
    }

    private record Doubt(Pod pod, Findings findings) {
        void look() {
            HOST.stream()
                    .filter(field -> Trees.flag(pod.spec(), field))
                    .forEach(field -> find(pod.spec(), "sets `" + field + "`"));
            for (Node volume : pod.volumes()) {
                ((Node.Mapping) volume)
                        .entries().stream()
                                .filter(entry -> !VOLUMES.contains(entry.key()))
                                .forEach(entry -> find(volume, "has a volume of kind `" + entry.key() + "`"));
            }
            pod.allContainers().forEach(this::look);
        }

        private void look(Node container) {
            var security = Trees.child(container, "securityContext").orElse(container);
            if (!saysFlag(security, "runAsNonRoot", true) && !podSays("runAsNonRoot")) {
                find(container, "does not set `runAsNonRoot: true`");
            }
            if (Trees.number(security, "runAsUser")
                    .filter(user -> user.signum() == 0)
                    .isPresent()) {
                find(security, "runs as user 0");
            }
            if (!saysFlag(security, "allowPrivilegeEscalation", false)) {
                find(container, "does not set `allowPrivilegeEscalation: false`");
            }
            if (Trees.flag(security, "privileged")) {
                find(security, "is privileged");
            }
            if (!Trees.texts(Trees.child(security, "capabilities").orElse(security), "drop")
                    .contains("ALL")) {
                find(container, "does not drop all capabilities");
            }
            seccomp(container, security);
            Trees.items(container, "ports").stream()
                    .filter(port -> Trees.child(port, "hostPort").isPresent())
                    .forEach(port -> find(port, "takes a port of its node"));
        }

        private void seccomp(Node container, Node security) {
            var own = Rendered.at(security, "seccompProfile", "type");
            var profile = own.or(() -> Rendered.at(pod.spec(), "securityContext", "seccompProfile", "type"));
            if (!isText(profile, "RuntimeDefault") && !isText(profile, "Localhost")) {
                find(container, "has no `seccompProfile` of type RuntimeDefault");
            }
        }

        private boolean podSays(String field) {
            return Trees.child(pod.spec(), "securityContext")
                    .filter(security -> saysFlag(security, field, true))
                    .isPresent();
        }

        private static boolean isText(Optional<Node> node, String value) {
            return node.filter(found ->
                            found instanceof Node.Text text && text.value().equals(value))
                    .isPresent();
        }

        private static boolean saysFlag(Node node, String field, boolean value) {
            return Trees.child(node, field)
                    .filter(found -> found instanceof Node.Flag flag && flag.value() == value)
                    .isPresent();
        }

        private void find(Node place, String what) {
            findings.add(
                    DiagnosticCode.POD_NOT_RESTRICTED,
                    pod.owner(),
                    place,
                    what + ", and its namespace enforces Pod Security `restricted`",
                    "Set the security fields as the templates of the tool do.");
        }
    }
}
