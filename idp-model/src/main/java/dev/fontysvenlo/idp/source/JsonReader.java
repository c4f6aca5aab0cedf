package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that machines write to the same tree as YAML, such as the OpenAPI document of an API server. */
public final class JsonReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final TreeBuilder tree = new TreeBuilder();

    private JsonReader(String file) {
        this.file = file;
    }

    /** The tree of one JSON text, or the place from which on it is none. */
    public static Outcome<Document> read(String file, String text) {
        var reader = new JsonReader(file);
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return reader.read(parser);
        } catch (JacksonException refused) {
            var place = refused.getLocation();
            return Outcome.failed(reader.refused(Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0)));
        }
    }

    private Outcome<Document> read(JsonParser parser) {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            accept(token, parser);
        }
        return tree.root()
                .map(root -> Outcome.ok(new Document(file, root)))
                .orElseGet(() -> Outcome.failed(refused(1, 1)));
    }

    private void accept(JsonToken token, JsonParser parser) {
        var start = parser.currentTokenLocation();
        var place = new Location(file, start.getLineNr(), start.getColumnNr(), 1);
        switch (token) {
            case START_OBJECT -> tree.openMapping(place);
            case START_ARRAY -> tree.openSequence(place);
            case END_OBJECT, END_ARRAY -> tree.close();
            case PROPERTY_NAME -> tree.key(parser.currentName(), place);
            default -> tree.add(scalar(token, parser, place));
        }
    }

    private static Node scalar(JsonToken token, JsonParser parser, Location place) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.Empty(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Number(place, new BigDecimal(parser.getString()));
            default -> new Node.Text(place, parser.getString());
        };
    }

    private Diagnostic refused(int line, int column) {
        return new Diagnostic(
                DiagnosticCode.SCHEMA_SOURCE,
                new Location(file, line, column, 1),
                "`" + file + "` is no JSON from here on.",
                "Make the file again: kubectl get --raw /openapi/v2 > " + file + ".");
    }
}
