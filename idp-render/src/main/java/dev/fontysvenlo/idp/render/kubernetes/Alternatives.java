package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keywords that try a value against other schemas: {@code allOf}, {@code anyOf}, {@code oneOf}, {@code not}. */
final class Alternatives {
    private Alternatives() {}

    static List<Rule> of(Node.Mapping schema, SchemaPack pack, String name) {
        var rules = new ArrayList<Rule>();
        var all = tried(schema, "allOf", pack, name);
        var any = tried(schema, "anyOf", pack, name);
        var one = tried(schema, "oneOf", pack, name);
        if (!all.isEmpty()) {
            rules.add(value ->
                    fitting(value, all) == all.size() ? Optional.empty() : breach("does not fit all of `allOf`"));
        }
        if (!any.isEmpty()) {
            rules.add(value -> fitting(value, any) > 0 ? Optional.empty() : breach("fits none of `anyOf`"));
        }
        if (!one.isEmpty()) {
            rules.add(value ->
                    fitting(value, one) == 1 ? Optional.empty() : breach("does not fit exactly one of `oneOf`"));
        }
        schema.get("not").ifPresent(written -> {
            var refused = open(written, pack, name);
            rules.add(value ->
                    fitting(value, List.of(refused)) == 0 ? Optional.empty() : breach("fits what `not` refuses"));
        });
        return rules;
    }

    private static List<Lazy<Schema>> tried(Node.Mapping schema, String word, SchemaPack pack, String name) {
        return Trees.items(schema, word).stream()
                .map(written -> open(written, pack, name))
                .toList();
    }

    /** Such a schema says something of a few fields, and nothing of whether there are others. */
    private static Lazy<Schema> open(Node written, SchemaPack pack, String name) {
        return new Lazy<>(() -> opened(Schema.lazy(written, pack, name).get()));
    }

    private static Schema opened(Schema schema) {
        var fields = schema.fields();
        return new Schema(
                schema.type(),
                schema.nullable(),
                schema.preset(),
                new Schema.Fields(fields.known(), fields.required(), Schema.Fields.FREE.others()),
                schema.list(),
                schema.rules());
    }

    private static long fitting(Node value, List<Lazy<Schema>> schemas) {
        return schemas.stream()
                .filter(schema -> Walk.findings(value, schema.get()).isEmpty())
                .count();
    }

    private static Optional<Rule.Breach> breach(String clause) {
        return Optional.of(new Rule.Breach(
                DiagnosticCode.OBJECT_NOT_A_LEGAL_VALUE,
                clause,
                "Look up the field in the documentation of its kind."));
    }
}
