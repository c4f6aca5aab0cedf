package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which labels are asked for, as {@code matchLabels} and {@code matchExpressions} say; one that says nothing takes all. */
record Selector(Map<String, String> labels, List<Node> expressions) {
    static Selector of(Optional<Node> written) {
        return new Selector(
                Rendered.texts(written.flatMap(node -> Trees.child(node, "matchLabels"))),
                written.map(node -> Trees.items(node, "matchExpressions")).orElse(List.of()));
    }

    boolean takesAll() {
        return labels.isEmpty() && expressions.isEmpty();
    }

    boolean matches(Map<String, String> own) {
        return own.entrySet().containsAll(labels.entrySet())
                && expressions.stream().allMatch(expression -> matches(expression, own));
    }

    private static boolean matches(Node expression, Map<String, String> own) {
        var key = Trees.text(expression, "key");
        boolean isThere = own.containsKey(key);
        return switch (Trees.text(expression, "operator")) {
            case "Exists" -> isThere;
            case "DoesNotExist" -> !isThere;
            case "NotIn" -> !isThere || !Trees.texts(expression, "values").contains(own.getOrDefault(key, ""));
            default -> isThere && Trees.texts(expression, "values").contains(own.getOrDefault(key, ""));
        };
    }
}
