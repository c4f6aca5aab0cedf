package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Optional;

/** What one file says of itself: the name of its object, unless something is wrong with it. */
public final class Looked {
    private final String path;
    private final String template;
    private final Optional<ObjectName> name;
    private final int shape;
    private final Optional<Node.Mapping> object;
    private final List<Diagnostic> problems;

    private Looked(
            Manifest manifest, Optional<Twins.Found> found, Optional<Node.Mapping> object, List<Diagnostic> problems) {
        this.path = manifest.path();
        this.template = manifest.template();
        this.name = found.map(Twins.Found::name);
        this.shape = found.map(Twins.Found::shape).orElse(Twins.NO_SHAPE);
        this.object = object;
        this.problems = List.copyOf(problems);
    }

    /** A file that was read. */
    static Looked right(Manifest manifest, Twins.Found found, Node.Mapping object) {
        return new Looked(manifest, Optional.of(found), Optional.of(object), List.of());
    }

    /** A file that a twin of it speaks for. */
    static Looked twin(Manifest manifest, Twins.Found found) {
        return new Looked(manifest, Optional.of(found), Optional.empty(), List.of());
    }

    static Looked wrong(Manifest manifest, List<Diagnostic> problems) {
        return new Looked(manifest, Optional.empty(), Optional.empty(), problems);
    }

    /** Whether the file is right by itself. */
    public boolean isRight() {
        return problems.isEmpty();
    }

    /** The same number for files that differ only in their team's name; negative for one that has no like. */
    public int shape() {
        return shape;
    }

    /** The object of a file that is right; empty when a twin spoke for it, so that it was not read. */
    public Optional<Node.Mapping> object() {
        return object;
    }

    String path() {
        return path;
    }

    String template() {
        return template;
    }

    Optional<ObjectName> name() {
        return name;
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
