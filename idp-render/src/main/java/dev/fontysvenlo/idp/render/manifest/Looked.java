package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What one file says of itself: the name of its object, unless something is wrong with it. */
public final class Looked {
    private final String path;
    private final String template;
    private final Optional<ObjectName> name;
    private final int shape;
    private final List<Diagnostic> problems;

    private Looked(Manifest manifest, Optional<Twins.Found> found, List<Diagnostic> problems) {
        this.path = manifest.path();
        this.template = manifest.template();
        this.name = found.map(Twins.Found::name);
        this.shape = found.map(Twins.Found::shape).orElse(Twins.NO_SHAPE);
        this.problems = List.copyOf(problems);
    }

    static Looked right(Manifest manifest, Twins.Found found) {
        return new Looked(manifest, Optional.of(found), List.of());
    }

    static Looked wrong(Manifest manifest, List<Diagnostic> problems) {
        return new Looked(manifest, Optional.empty(), problems);
    }

    /** Whether the file is right by itself. */
    public boolean isRight() {
        return problems.isEmpty();
    }

    /** The same number for files that differ only in their team's name; negative for one that has no like. */
    public int shape() {
        return shape;
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
