package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys and values of labels, keys and size of annotations, and the size of the object, as an API server takes them. */
final class LabelsAreLegal implements LintRule {
    private static final Pattern KEY = Pattern.compile(
            "([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");
    private static final int MOST_OF_ANNOTATIONS = 262_144;

    /** What etcd takes at most, less some room for what the server adds. */
    private static final int MOST_OF_OBJECT = 1_000_000;

    @Override
    public void look(Batch batch, Findings findings) {
        var legal = new Legal(new HashSet<>(), new HashSet<>());
        for (Rendered object : batch.objects()) {
            labels(object, object.at("metadata", "labels").stream().toList(), legal, findings);
            object.pod().ifPresent(pod -> labels(object, pod.labelNodes(), legal, findings));
            annotations(object, legal, findings);
            if (object.size() > MOST_OF_OBJECT) {
                add(object, object.object(), "is larger than an API server can keep", "Split it.", findings);
            }
        }
    }

    private static void labels(Rendered object, List<Node> labels, Legal legal, Findings findings) {
        for (Node.Entry label : entries(labels)) {
            if (!legal.hasKey(label.key())) {
                add(
                        object,
                        label.value(),
                        "has a label with the key `" + label.key() + "`",
                        "Correct the key.",
                        findings);
            }
            if (label.value() instanceof Node.Text text && !legal.hasValue(text.value())) {
                add(
                        object,
                        label.value(),
                        "has a label with the value `" + text.value() + "`",
                        "Use at most 63 letters, digits, dots, hyphens and underscores.",
                        findings);
            }
        }
    }

    private static void annotations(Rendered object, Legal legal, Findings findings) {
        var annotations = object.at("metadata", "annotations").stream().toList();
        int size = 0;
        for (Node.Entry annotation : entries(annotations)) {
            size += annotation.key().length()
                    + (annotation.value() instanceof Node.Text text
                            ? text.value().length()
                            : 0);
            if (!legal.hasKey(annotation.key())) {
                add(
                        object,
                        annotation.value(),
                        "has an annotation with the key `" + annotation.key() + "`",
                        "Correct the key.",
                        findings);
            }
        }
        if (size > MOST_OF_ANNOTATIONS) {
            add(
                    object,
                    object.metadata(),
                    "has more than 256 KiB of annotations",
                    "Move them into a ConfigMap.",
                    findings);
        }
    }

    private static List<Node.Entry> entries(List<Node> mappings) {
        return mappings.stream()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(mapping -> ((Node.Mapping) mapping).entries().stream())
                .toList();
    }

    private static void add(Rendered object, Node place, String clause, String hint, Findings findings) {
        boolean large = clause.contains("larger") || clause.contains("more than");
        findings.add(
                DiagnosticCode.LABEL_NOT_LEGAL,
                object,
                place,
                large ? clause : clause + ", which Kubernetes does not take",
                hint);
    }

    /** Keys and values that were found right: the objects of a unit have nearly all of them in common. */
    private record Legal(Set<String> keys, Set<String> values) {
        boolean hasKey(String key) {
            return keys.contains(key) || KEY.matcher(key).matches() && keys.add(key);
        }

        boolean hasValue(String value) {
            return values.contains(value) || VALUE.matcher(value).matches() && values.add(value);
        }
    }
}
