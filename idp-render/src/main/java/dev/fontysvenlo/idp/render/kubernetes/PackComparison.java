package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What changes for objects that are there when one pack takes the place of another: what the new one refuses and the old
 * one took, what it takes again, and of which of their kinds it says something else.
 */
public record PackComparison(List<String> refused, List<String> accepted, SortedSet<KindName> changed) {
    public PackComparison {
        refused = List.copyOf(refused);
        accepted = List.copyOf(accepted);
        changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
    }

    public static PackComparison between(SchemaPack from, SchemaPack to, List<Document> objects) {
        var refused = new ArrayList<String>();
        var accepted = new ArrayList<String>();
        var changed = new TreeSet<KindName>();
        for (Document object : objects) {
            var kind = new KindName(Trees.text(object.root(), "apiVersion"), Trees.text(object.root(), "kind"));
            var before = problems(from, kind, object);
            var after = problems(to, kind, object);
            after.stream().filter(problem -> !before.contains(problem)).forEach(refused::add);
            before.stream().filter(problem -> !after.contains(problem)).forEach(accepted::add);
            boolean words = from.hasEnums() && to.hasEnums();
            if (!definition(from, kind, words).equals(definition(to, kind, words))) {
                changed.add(kind);
            }
        }
        return new PackComparison(refused, accepted, changed);
    }

    private static List<String> problems(SchemaPack pack, KindName kind, Document object) {
        return pack.findings(kind, object.root())
                .map(findings -> findings.stream()
                        .map(finding -> finding.place() + ": `" + finding.field() + "` " + finding.clause() + ".")
                        .toList())
                .orElseGet(() -> List.of(object.file() + ": there is no kind " + kind + "."));
    }

    /** Legal words count only where both packs know them. */
    private static Optional<String> definition(SchemaPack pack, KindName kind, boolean words) {
        return pack.schema(kind)
                .map(schema -> StandaloneSchema.of(pack, pack.definitionOf(kind)))
                .map(json -> words ? json : json.replaceAll("\"enum\":\\[[^\\]]*],?", ""));
    }
}
