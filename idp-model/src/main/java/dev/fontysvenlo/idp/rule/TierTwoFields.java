package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.Tier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A team of tier 1 says nothing that only tier 2 has: it would be lost without a word. */
final class TierTwoFields {
    private static final List<String> OF_A_TEAM = List.of("alerts", "dashboards", "domains", "source");

    private static final List<String> OF_A_COMPONENT =
            List.of("database", "host", "image", "metrics", "path", "port", "resources", "runtime", "size", "volume");

    private final Sources sources;

    private TierTwoFields(Sources sources) {
        this.sources = sources;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new TierTwoFields(declared.sources());
        return declared.teams().stream()
                .filter(team -> team.tier() instanceof Tier.One)
                .flatMap(rule::fields);
    }

    private Stream<Diagnostic> fields(TeamDeclaration team) {
        var document = ((Map<String, Document>) sources.documents()).get(team.file());
        return document == null
                ? Stream.empty()
                : Stream.of(own(team, document), database(team, document), components(team, document))
                        .flatMap(found -> found);
    }

    /** What the schema filled in is empty. */
    private Stream<Diagnostic> own(TeamDeclaration team, Document document) {
        return OF_A_TEAM.stream()
                .filter(field -> !isEmpty(field, document.root()))
                .map(field -> needed(team, "/" + field, field));
    }

    private static boolean isEmpty(String field, Node team) {
        return !(team instanceof Node.Mapping fields)
                || fields.get(field).map(TierTwoFields::isEmpty).orElse(true);
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Sequence list && list.items().isEmpty()
                || node instanceof Node.Mapping fields && fields.entries().isEmpty();
    }

    private Stream<Diagnostic> database(TeamDeclaration team, Document document) {
        return document
                .at("/database/enabled")
                .filter(node -> node instanceof Node.Flag flag && !flag.value())
                .map(node -> needed(team, "/database/enabled", "database.enabled"))
                .stream();
    }

    private Stream<Diagnostic> components(TeamDeclaration team, Document document) {
        return team.changes().components().stream()
                .flatMap(change -> OF_A_COMPONENT.stream()
                        .map(field -> Sources.pointer("components", change.name(), field))
                        .filter(pointer -> document.at(pointer).isPresent())
                        .map(pointer -> needed(team, pointer, pointer.substring(pointer.lastIndexOf('/') + 1))));
    }

    private Diagnostic needed(TeamDeclaration team, String pointer, String field) {
        return new Diagnostic(
                DiagnosticCode.TIER_TWO_NEEDED,
                sources.locateKey(team.file(), pointer),
                "`%s` is only for teams of tier 2.".formatted(field),
                "Remove it, or write `tier: 2` if the team may bring its own.");
    }
}
