package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * One pass over the tokens of one file. The library is asked for texts only: what a scalar means is decided here, and
 * its style is the character that stands at the token's offset.
 */
final class TreeReader {
    private static final int DEEPEST = 64;
    private static final int MOST_PROBLEMS = 100;

    // without this the library makes numbers of `0x1f` and `1_000` before anyone can object
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

    private final SourceText source;
    private final Profile profile;
    private final TreeBuilder tree = new TreeBuilder();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final BitSet linesOfText = new BitSet();

    TreeReader(SourceText source, Profile profile) {
        this.source = source;
        this.profile = profile;
    }

    Outcome<Document> read() {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            readTokens(parser);
        }
        if (source.hasTab()) {
            replaceTabs(Tabs.find(source, linesOfText));
        }
        if (problems.isEmpty()
                && tree.root().filter(root -> !(root instanceof Node.Empty)).isEmpty()) {
            problems.add(Refusals.empty(source));
        }
        return problems.isEmpty()
                ? Outcome.ok(new Document(source.file(), tree.root().orElseThrow()))
                : Outcome.failed(problems);
    }

    /** A tab that the library stumbled over is on one of these lines, but perhaps not the first there. */
    private void replaceTabs(List<Diagnostic> tabs) {
        if (!tabs.isEmpty()) {
            problems.removeIf(problem -> problem.code() == DiagnosticCode.TAB);
            problems.addAll(tabs);
        }
    }

    private void readTokens(JsonParser parser) {
        try {
            boolean goOn = true;
            while (goOn && problems.size() < MOST_PROBLEMS) {
                var token = parser.nextToken();
                goOn = token != null && accept(token, parser);
            }
        } catch (JacksonException refused) {
            problems.add(SyntaxProblem.of(source, refused, offset(parser.currentTokenLocation())));
        }
    }

    /** Whether reading can go on after this token. */
    private boolean accept(JsonToken token, JsonParser parser) {
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            tree.close();
            return true;
        }
        var start = parser.currentTokenLocation();
        if (tree.isComplete()) {
            problems.add(Refusals.severalDocuments(source, offset(start)));
            return false;
        }
        if (tree.depth() == 0) {
            Refusals.directive(source, offset(start)).ifPresent(problems::add);
        }
        if (tree.depth() >= DEEPEST && token.isStructStart()) {
            problems.add(Refusals.tooDeep(place(start, 1), DEEPEST));
            return false;
        }
        boolean refused = refuseDecoration(start);
        switch (token) {
            case START_OBJECT -> tree.openMapping(place(start, 1));
            case START_ARRAY -> tree.openSequence(place(start, 1));
            case PROPERTY_NAME -> key(parser, start, refused);
            default -> tree.add(refused ? new Node.Empty(place(start, 1)) : scalar(parser, start));
        }
        return true;
    }

    /** Refuses an anchor, an alias or a tag, which are the only things that can begin with their signs. */
    private boolean refuseDecoration(TokenStreamLocation start) {
        int offset = offset(start);
        int sign = source.at(offset);
        if (sign != '&' && sign != '*' && sign != '!') {
            return false;
        }
        problems.add(Refusals.decoration(source, offset, place(start, source.restOfWord(offset))));
        return true;
    }

    private void key(JsonParser parser, TokenStreamLocation start, boolean refused) {
        var key = parser.getString();
        var location = place(start, length(parser, start));
        if (!refused) {
            checkKey(key, offset(start), location);
        }
        tree.key(key, location).ifPresent(first -> problems.add(Refusals.duplicate(key, location, first)));
    }

    private void checkKey(String key, int offset, Location location) {
        if (Style.at(source, offset) != Style.PLAIN) {
            refuseHidden(key, offset, location);
        } else if (key.isEmpty()) {
            problems.add(Refusals.keyMissing(location));
        } else if (key.equals("<<")) {
            problems.add(Refusals.mergeKey(location));
        } else if (!isText(key, location)) {
            problems.add(Refusals.ambiguousKey(key, location));
        }
    }

    private boolean isText(String word, Location location) {
        return profile.resolve(word, location)
                .filter(Node.Text.class::isInstance)
                .isPresent();
    }

    private Node scalar(JsonParser parser, TokenStreamLocation start) {
        int offset = offset(start);
        var text = parser.getString();
        var location = place(start, length(parser, start));
        var style = Style.at(source, offset);
        if (style == Style.BLOCK) {
            rememberLines(start.getLineNr(), parser.currentLocation());
        }
        if (style != Style.PLAIN) {
            refuseHidden(text, offset, location);
            return new Node.Text(location, text);
        }
        return profile.resolve(text, location).orElseGet(() -> {
            problems.add(Refusals.ambiguousValue(text, location));
            return new Node.Empty(location);
        });
    }

    private void rememberLines(int header, TokenStreamLocation end) {
        // a text that ends with its line is said to end at the beginning of the next
        int behind = end.getColumnNr() == 1 ? end.getLineNr() : end.getLineNr() + 1;
        linesOfText.set(header + 1, Math.max(header + 1, behind));
    }

    private void refuseHidden(String text, int offset, Location location) {
        if (profile == Profile.STRICT && source.at(offset) == '"') {
            Characters.firstRefused(text)
                    .ifPresent(character -> problems.add(Refusals.hiddenCharacter(character, location)));
        }
    }

    private int length(JsonParser parser, TokenStreamLocation start) {
        var end = parser.currentLocation();
        if (end.getLineNr() == start.getLineNr()) {
            return Math.max(1, end.getColumnNr() - start.getColumnNr());
        }
        int offset = offset(start);
        return Style.at(source, offset) == Style.BLOCK ? source.restOfWord(offset) : source.restOfLine(offset);
    }

    private Location place(TokenStreamLocation start, int length) {
        return source.location(start.getLineNr(), start.getColumnNr(), length);
    }

    private static int offset(TokenStreamLocation location) {
        return Math.toIntExact(location.getCharOffset());
    }

    /** How a scalar is written, as far as it decides what the scalar means. */
    private enum Style {
        PLAIN,
        QUOTED,
        BLOCK;

        static Style at(SourceText source, int offset) {
            return switch (source.at(offset)) {
                case '"', '\'' -> QUOTED;
                case '|', '>' -> BLOCK;
                default -> PLAIN;
            };
        }
    }
}
