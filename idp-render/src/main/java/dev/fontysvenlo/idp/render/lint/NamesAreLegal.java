package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.regex.Pattern;

/** Names in the forms and lengths that an API server takes; the suffixes that controllers add are counted. */
final class NamesAreLegal implements LintRule {
    private static final Pattern SUBDOMAIN =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final Pattern SERVICE = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");
    private static final Pattern PORT = Pattern.compile("(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RIGHTS = Pattern.compile("[^/%]+");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.objects().stream()
                .filter(object -> !object.is("Kustomization"))
                .forEach(object -> name(object, findings));
        batch.pods().forEach(pod -> pod.allContainers().forEach(container -> container(pod, container, findings)));
    }

    private static void name(Rendered object, Findings findings) {
        var place = Trees.child(object.metadata(), "name").orElse(object.object());
        boolean rights = object.group().equals("rbac.authorization.k8s.io");
        var form = switch (object.kind()) {
            case "Service" -> SERVICE;
            case "Namespace" -> LABEL;
            default -> rights ? RIGHTS : SUBDOMAIN;
        };
        check(object, place, object.name(), form, longest(object), "a name", findings);
    }

    /** A CronJob's Jobs end in ten digits and a hyphen, and a Job's name is a label of its pods. */
    private static int longest(Rendered object) {
        return switch (object.kind()) {
            case "CronJob" -> 52;
            case "Service", "Namespace", "Job", "StatefulSet" -> 63;
            default -> 253;
        };
    }

    private static void container(Pod pod, Node container, Findings findings) {
        check(pod.owner(), container, Trees.text(container, "name"), LABEL, 63, "a container", findings);
        for (Node port : Trees.items(container, "ports")) {
            var name = Trees.text(port, "name");
            if (!name.isEmpty()) {
                check(pod.owner(), port, name, PORT, 15, "a port", findings);
            }
        }
    }

    private static void check(
            Rendered object, Node place, String name, Pattern form, int longest, String what, Findings findings) {
        if (name.length() > longest) {
            findings.add(
                    DiagnosticCode.NAME_NOT_LEGAL,
                    object,
                    place,
                    "has " + what + " of " + name.length() + " characters, `" + name + "`, where " + longest
                            + " are the most",
                    "Shorten it.");
        } else if (!form.matcher(name).matches()) {
            findings.add(
                    DiagnosticCode.NAME_NOT_LEGAL,
                    object,
                    place,
                    "has " + what + " that Kubernetes does not take, `" + name + "`",
                    "Use lower-case letters, digits and hyphens, with a letter or digit at both ends.");
        }
    }
}
