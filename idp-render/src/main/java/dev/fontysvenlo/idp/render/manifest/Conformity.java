package dev.fontysvenlo.idp.render.manifest;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.render.kubernetes.Finding;
import dev.fontysvenlo.idp.render.kubernetes.KindName;
import dev.fontysvenlo.idp.render.kubernetes.Kustomizations;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Holds an object against the schemas of the cluster that it is rendered for. Without a schema for its kind nothing is
 * known of it, and that is a problem and no reason to let it pass.
 *
 * @param packs by the cluster's name
 * @param templates the text of each template by path below {@code templates/}
 */
record Conformity(Map<String, Supplier<SchemaPack>> packs, Map<String, String> templates) {
    Conformity {
        packs = Map.copyOf(packs);
    }

    List<Diagnostic> problems(Manifest manifest, ObjectName name, Node.Mapping object) {
        var kind = new KindName(name.apiVersion(), name.kind());
        if (name.isKustomization()) {
            return problems(manifest, kind, Kustomizations.findings(object));
        }
        var pack = pack(manifest);
        return pack.findings(kind, object)
                .map(findings -> problems(manifest, kind, findings))
                .orElseGet(() -> List.of(unknown(manifest, kind, object, pack)));
    }

    /** Whether the object is in a namespace where its kind is in one, and only there. */
    Optional<Diagnostic> homeless(Manifest manifest, ObjectName name, Node.Mapping object) {
        return Homes.problem(manifest, name, object, pack(manifest));
    }

    private SchemaPack pack(Manifest manifest) {
        return Optional.ofNullable(packs.get(manifest.cluster()))
                .orElseThrow(() -> new IllegalStateException("no schemas for cluster " + manifest.cluster()))
                .get();
    }

    private List<Diagnostic> problems(Manifest manifest, KindName kind, List<Finding> findings) {
        return findings.stream()
                .map(finding -> problem(manifest, kind, finding))
                .toList();
    }

    private Diagnostic problem(Manifest manifest, KindName kind, Finding finding) {
        var text = templates.getOrDefault(manifest.template().replaceFirst("^templates/", ""), "");
        var line = TemplateLine.of(manifest.text(), finding.place().line(), text);
        var made = manifest.template() + (line.isPresent() ? ":" + line.getAsInt() : "");
        return new Diagnostic(
                finding.code(),
                finding.place(),
                "In the " + kind.kind() + " that `" + made + "` makes, `" + finding.field() + "` " + finding.clause()
                        + ".",
                finding.hint());
    }

    private static Diagnostic unknown(Manifest manifest, KindName kind, Node.Mapping object, SchemaPack pack) {
        var place = object.get("apiVersion").orElse(object);
        return new Diagnostic(
                DiagnosticCode.KIND_WITHOUT_SCHEMA,
                place.location(),
                "`" + manifest.template() + "` makes a `" + kind.kind() + "` of `" + kind.apiVersion()
                        + "`, a kind that cluster `" + manifest.cluster() + "` is not known to have.",
                hint(kind, pack.kinds()));
    }

    private static String hint(KindName kind, SortedSet<KindName> known) {
        var versions = known.stream()
                .filter(other -> other.kind().equals(kind.kind()))
                .map(KindName::apiVersion)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!versions.isEmpty()) {
            return "Write apiVersion " + Words.anyOf(versions) + ".";
        }
        var kinds = known.stream()
                .filter(other -> other.apiVersion().equals(kind.apiVersion()))
                .map(KindName::kind)
                .toList();
        return Nearest.to(kind.kind(), kinds)
                .map(nearest -> "Did you mean `" + nearest + "`?")
                .orElse("If the cluster has the kind, let mvn idp:schemas make the schemas from the cluster.");
    }
}
