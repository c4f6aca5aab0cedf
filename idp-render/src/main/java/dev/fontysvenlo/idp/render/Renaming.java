package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value that names something in {@code platform.yaml}, with that thing renamed too, so that it can be rendered still. */
final class Renaming {
    private final String from;
    private final String to;

    private Renaming(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The inputs in which the value and all that it names are called otherwise; empty when it names nothing. */
    static Optional<Inputs> of(Inputs inputs, String file, List<String> path, Node value) {
        var name = name(value);
        var renaming = new Renaming(name, value instanceof Node.Number ? "9" + name.substring(1) : name + "x");
        var platform =
                inputs.platform().map(document -> new Document(document.file(), renaming.renamed(document.root())));
        if (name.isEmpty() || platform.equals(inputs.platform()) || file.equals(Loader.PLATFORM)) {
            return Optional.empty();
        }
        var other = value instanceof Node.Number
                ? new Node.Number(value.location(), new BigDecimal(renaming.to))
                : new Node.Text(value.location(), renaming.to);
        return Optional.of(inputs.with(Loader.PLATFORM, platform)
                .with(file, inputs.file(file).map(document -> Edit.of(document, path, Optional.of(other)))));
    }

    static String name(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Number number ? number.value().toPlainString() : "";
    }

    private Node renamed(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.location(),
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(
                                    entry.key().equals(from) ? to : entry.key(),
                                    entry.keyLocation(),
                                    renamed(entry.value())))
                            .toList());
        }
        return node;
    }
}
