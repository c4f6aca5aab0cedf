package dev.fontysvenlo.idp.schema;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Checks one file against its schema, and fills in the defaults that the schema states. */
public final class SchemaCheck {
    public static final String TEAM = "team.schema.json";
    public static final String PLATFORM = "platform.schema.json";

    private final Document schema;
    private final Shape shape;
    private final Validation validation;

    private SchemaCheck(Document schema) {
        this.schema = schema;
        this.shape = Shape.of(schema.root());
        this.validation = new Validation(schema.root());
    }

    public static SchemaCheck team() {
        return of(read(TEAM));
    }

    public static SchemaCheck platform() {
        return of(read(PLATFORM));
    }

    public static SchemaCheck of(Document schema) {
        return new SchemaCheck(schema);
    }

    public Document schema() {
        return schema;
    }

    /** The document with its defaults, or everything about it that the schema does not allow. */
    public Outcome<Document> check(Document document) {
        var problems = new Wording(document, shape).diagnostics(validation.violations(document.root()));
        return problems.isEmpty()
                ? Outcome.ok(new Document(document.file(), Defaults.fill(document.root(), shape)))
                : Outcome.failed(problems);
    }

    /** A packaged schema. JSON is YAML, and our own reader keeps the fields in the order in which the schema explains them. */
    public static Document read(String name) {
        try (var stream = SchemaCheck.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the schema " + name + " is not packaged");
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return YamlReader.plain(name, text).match(schema -> schema, problems -> {
                throw new IllegalStateException(problems.get(0).toString());
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the schema " + name, failed);
        }
    }
}
