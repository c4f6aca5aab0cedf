package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.render.manifest.ObjectName;
import dev.fontysvenlo.idp.render.tree.Header;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * One object of a rendered tree, and the file that it stands in.
 *
 * @param template what made it, below {@code templates/}
 */
public record RenderedObject(String path, String template, ObjectName name, Node.Mapping root) {
    private static final String HOOK = "argocd.argoproj.io/hook";
    private static final String SYNC_OPTIONS = "argocd.argoproj.io/sync-options";

    /** What a rendered text says; empty when it is not one object, which only an old base can hold. */
    static Optional<RenderedObject> parse(String path, String text) {
        return YamlReader.plain("rendered/" + path, text)
                .match(
                        document -> document.root() instanceof Node.Mapping root
                                ? Optional.of(
                                        new RenderedObject(path, Header.template(text), ObjectName.of(root), root))
                                : Optional.empty(),
                        problems -> Optional.empty());
    }

    String kind() {
        return name.kind();
    }

    /** As a sentence names it: {@code Deployment `backend`}. */
    public String title() {
        return name.name().isEmpty() ? name.kind() : name.kind() + " `" + name.name() + "`";
    }

    Optional<Node> at(String... fields) {
        Optional<Node> node = Optional.of(root);
        for (String field : fields) {
            node = node.flatMap(
                    parent -> parent instanceof Node.Mapping mapping ? mapping.get(field) : Optional.empty());
        }
        return node;
    }

    String text(String... fields) {
        return at(fields).map(Values::plain).orElse("");
    }

    /** Whether Argo CD was told this about the object, for example {@code Prune=false}. */
    boolean hasSyncOption(String option) {
        return List.of(text("metadata", "annotations", SYNC_OPTIONS).split(" *, *"))
                .contains(option);
    }

    /**
     * Whether Argo CD deletes the object and makes it anew where an update is refused. {@code Replace=true} alone is not
     * enough: it puts the new object in the place of the old one, which the API server refuses just the same.
     */
    boolean isMadeAnew() {
        return hasSyncOption("Force=true")
                || !text("metadata", "annotations", HOOK).isEmpty();
    }
}
