package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What one file says of itself: the name of its object, unless something is wrong with it. */
public final class Looked {
    private final String path;
    private final String template;
    private final Optional<ObjectName> name;
    private final List<Diagnostic> problems;

    private Looked(Manifest manifest, Optional<ObjectName> name, List<Diagnostic> problems) {
        this.path = manifest.path();
        this.template = manifest.template();
        this.name = name;
        this.problems = List.copyOf(problems);
    }

    static Looked right(Manifest manifest, ObjectName name) {
        return new Looked(manifest, Optional.of(name), List.of());
    }

    static Looked wrong(Manifest manifest, List<Diagnostic> problems) {
        return new Looked(manifest, Optional.empty(), problems);
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
