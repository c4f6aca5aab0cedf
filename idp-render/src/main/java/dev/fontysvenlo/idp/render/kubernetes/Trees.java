package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Short ways through a tree of which the form is known, such as a schema. */
public final class Trees {
    /** The place of what no file says. */
    public static final Location NOWHERE = Location.ofFile("");

    private Trees() {}

    public static Optional<Node.Mapping> mapping(Node parent, String key) {
        return child(parent, key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    public static List<Node> items(Node parent, String key) {
        return child(parent, key)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items())
                .orElse(List.of());
    }

    public static List<String> texts(Node parent, String key) {
        return items(parent, key).stream()
                .filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value())
                .toList();
    }

    /** The text of a field, empty when it is absent or no text. */
    public static String text(Node parent, String key) {
        return child(parent, key)
                .filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value())
                .orElse("");
    }

    public static Optional<BigDecimal> number(Node parent, String key) {
        return child(parent, key).filter(Node.Number.class::isInstance).map(node -> ((Node.Number) node).value());
    }

    public static boolean flag(Node parent, String key) {
        return child(parent, key)
                .filter(node -> node instanceof Node.Flag flag && flag.value())
                .isPresent();
    }

    public static Optional<Node> child(Node parent, String key) {
        return parent instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }
}
