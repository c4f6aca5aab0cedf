package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Parses each rendered file and says where it is not the one object that was planned; one for a whole run. */
public final class Inspection {
    private final Map<String, String> seen = new HashMap<>();
    private final Twins twins = new Twins();
    private final Conformity conformity;

    /**
     * @param packs what each cluster accepts, by the cluster's name
     * @param templates the text of each template by path below {@code templates/}, to say which line made a problem
     */
    public Inspection(Map<String, Supplier<SchemaPack>> packs, Map<String, String> templates) {
        this.conformity = new Conformity(packs, templates);
    }

    /** What is to be said of a file whatever other files say, so that several threads may look at once. */
    public Looked look(Manifest manifest) {
        var twin = twins.find(manifest);
        return twin.map(found -> Looked.twin(manifest, found)).orElseGet(() -> read(manifest));
    }

    /** Every problem of a file that was looked at; whether its object stands in one that was entered before is one. */
    public List<Diagnostic> enter(Looked looked) {
        return looked.name().map(name -> twice(looked, name).stream().toList()).orElse(looked.problems());
    }

    /** The path of each object that was inspected, by what makes it the same object in one cluster. */
    public Map<String, String> objects() {
        return Collections.unmodifiableMap(seen);
    }

    /** One at a time: whoever had to wait finds a twin, more often than not. */
    private synchronized Looked read(Manifest manifest) {
        var twin = twins.find(manifest);
        if (twin.isPresent()) {
            return Looked.twin(manifest, twin.get());
        }
        var file = "rendered/" + manifest.path();
        return YamlReader.plain(file, manifest.text())
                .match(
                        document -> doubt(manifest, document),
                        problems -> Looked.wrong(manifest, unreadable(manifest, file, problems)));
    }

    private static List<Diagnostic> unreadable(Manifest manifest, String file, List<Diagnostic> problems) {
        var first = problems.get(0);
        if (first.code() == DiagnosticCode.SEVERAL_DOCUMENTS) {
            return List.of(new Diagnostic(
                    DiagnosticCode.MANIFEST_NOT_ONE_OBJECT,
                    first.location(),
                    "`" + manifest.template() + "` makes more than one object: a second document begins here.",
                    "Make a template of each object."));
        }
        return List.of(new Diagnostic(
                DiagnosticCode.MANIFEST_UNREADABLE,
                new Location(
                        file,
                        first.location().line(),
                        first.location().column(),
                        first.location().length()),
                "`" + manifest.template() + "` makes a file that is no YAML: " + first.message(),
                "Repair the template near the text that this line comes from."));
    }

    private Looked doubt(Manifest manifest, Document document) {
        if (!(document.root() instanceof Node.Mapping object)) {
            var problem = problem(
                    DiagnosticCode.MANIFEST_NOT_ONE_OBJECT,
                    document.root(),
                    "`" + manifest.template() + "` makes something else than one Kubernetes object.",
                    "Make the template one mapping with apiVersion, kind and metadata.");
            return Looked.wrong(manifest, List.of(problem));
        }
        var name = ObjectName.of(object);
        var problems = new ArrayList<Diagnostic>();
        tab(manifest, document).ifPresent(problems::add);
        kind(manifest, name, object).ifPresent(problems::add);
        secret(name, object).ifPresent(problems::add);
        if (!name.isKustomization()) {
            home(manifest, name, object).ifPresent(problems::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(conformity.problems(manifest, name, object));
        }
        if (problems.isEmpty()) {
            return Looked.right(manifest, twins.keep(manifest, name), object);
        }
        return Looked.wrong(manifest, problems);
    }

    private static Optional<Diagnostic> tab(Manifest manifest, Document document) {
        int tab = manifest.text().indexOf('\t');
        if (tab < 0) {
            return Optional.empty();
        }
        var before = manifest.text().substring(0, tab);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(new Diagnostic(
                DiagnosticCode.MANIFEST_UNREADABLE,
                new Location(document.file(), line, tab - before.lastIndexOf('\n'), 1),
                "`" + manifest.template() + "` makes a file with a tab in it.",
                "Use blanks in the template, and in the scripts that it takes in."));
    }

    private static Optional<Diagnostic> kind(Manifest manifest, ObjectName name, Node.Mapping object) {
        if (name.apiVersion().isEmpty() || name.kind().isEmpty() || isList(name, object)) {
            return Optional.of(problem(
                    DiagnosticCode.MANIFEST_NOT_ONE_OBJECT,
                    object,
                    "`" + manifest.template() + "` makes no single Kubernetes object: apiVersion or kind is missing,"
                            + " or the kind is `List`.",
                    "Give the template one object with apiVersion and kind."));
        }
        if (!name.kind().toLowerCase(Locale.ROOT).equals(manifest.kind())) {
            return Optional.of(identity(
                    manifest,
                    object.get("kind").orElse(object),
                    "is named after the kind `" + manifest.kind() + "` but makes a `" + name.kind() + "`",
                    "Name the template `" + name.kind().toLowerCase(Locale.ROOT)
                            + "-….yaml.jte`, or change its kind."));
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> home(Manifest manifest, ObjectName name, Node.Mapping object) {
        if (name.name().isEmpty()) {
            return Optional.of(
                    identity(manifest, object, "makes an object without a name", "Give it `metadata.name`."));
        }
        return conformity.homeless(manifest, name, object).or(() -> namespace(manifest, name, object));
    }

    private static Optional<Diagnostic> namespace(Manifest manifest, ObjectName name, Node.Mapping object) {
        var wanted = manifest.namespace();
        var found = name.kind().equals("Namespace") ? name.name() : name.namespace();
        return wanted.isEmpty() || found.equals(wanted)
                ? Optional.empty()
                : Optional.of(identity(
                        manifest,
                        object.get("metadata").orElse(object),
                        "makes an object of " + (found.isEmpty() ? "no namespace" : "namespace `" + found + "`")
                                + " where only `" + wanted + "` may be touched",
                        "Set `metadata.namespace` to `" + wanted + "`."));
    }

    private Optional<Diagnostic> twice(Looked looked, ObjectName name) {
        if (name.isKustomization() || name.name().isEmpty()) {
            return Optional.empty();
        }
        var other =
                Optional.ofNullable(seen.putIfAbsent(home(looked.path(), name) + "|" + name.identity(), looked.path()));
        return other.map(path -> new Diagnostic(
                DiagnosticCode.OBJECT_TWICE,
                Location.ofFile("rendered/" + looked.path()),
                "`" + looked.template() + "` makes the " + name.kind() + " `" + name.name()
                        + "` that stands in rendered/" + path + " already.",
                "Give one of the two another name, or take one of the templates away."));
    }

    /** The cluster whose folder the file is in; Argo CD's own objects, of whichever cluster, all live in one. */
    private static String home(String path, ObjectName name) {
        int slash = path.indexOf('/');
        return name.isOfArgo() || path.startsWith("/argocd/", slash) ? "" : path.substring(0, slash);
    }

    private static Optional<Diagnostic> secret(ObjectName name, Node.Mapping object) {
        if (!name.kind().equals("Secret")) {
            return Optional.empty();
        }
        return object.get("data")
                .or(() -> object.get("stringData"))
                .map(data -> problem(
                        DiagnosticCode.SECRET_WITH_DATA,
                        data,
                        "The Secret `" + name.name() + "` would put a secret value into Git.",
                        "Take `data` and `stringData` out of the template; a Job in the cluster makes the value."));
    }

    /** Argo CD takes a {@code SecretList} with items apart as well, so that its objects would pass unseen. */
    private static boolean isList(ObjectName name, Node.Mapping object) {
        return name.kind().equals("List")
                || name.kind().endsWith("List") && object.get("items").isPresent();
    }

    private static Diagnostic identity(Manifest manifest, Node place, String what, String hint) {
        return problem(DiagnosticCode.MANIFEST_IDENTITY, place, "`" + manifest.template() + "` " + what + ".", hint);
    }

    private static Diagnostic problem(DiagnosticCode code, Node place, String message, String hint) {
        return new Diagnostic(code, place.location(), message, hint);
    }
}
