package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.KindName;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/**
 * Whether an object says of its namespace what its kind asks for. One that says nothing goes into whichever namespace
 * somebody happens to be in, and a team has nothing that is in none but its Namespace.
 */
final class Homes {
    private Homes() {}

    static Optional<Diagnostic> problem(Manifest manifest, ObjectName name, Node.Mapping object, SchemaPack pack) {
        var namespaced = pack.isNamespaced(new KindName(name.apiVersion(), name.kind()));
        if (namespaced.isEmpty()) {
            return Optional.empty();
        }
        if (namespaced.get()) {
            return name.namespace().isEmpty()
                    ? Optional.of(problem(
                            manifest,
                            name,
                            object,
                            "does not say in which namespace it is",
                            "Set `metadata.namespace`."))
                    : Optional.empty();
        }
        if (!name.namespace().isEmpty()) {
            return Optional.of(problem(
                    manifest, name, object, "is in no namespace, and names one", "Take `metadata.namespace` out."));
        }
        return manifest.isOfTeam() && !name.kind().equals("Namespace")
                ? Optional.of(problem(
                        manifest,
                        name,
                        object,
                        "is in no namespace, so that it counts for all teams",
                        "Move the template below `templates/platform/`, or make something of the team's namespace."))
                : Optional.empty();
    }

    private static Diagnostic problem(
            Manifest manifest, ObjectName name, Node.Mapping object, String clause, String hint) {
        var place = object.get("metadata").orElse(object).location();
        return new Diagnostic(
                DiagnosticCode.OBJECT_WITHOUT_HOME,
                place,
                "The " + name.kind() + " `" + name.name() + "` of `" + manifest.template() + "` " + clause + ".",
                hint);
    }
}
