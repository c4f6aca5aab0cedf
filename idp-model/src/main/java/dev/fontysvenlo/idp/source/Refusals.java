package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Words;
import java.util.Optional;

/** The words for YAML that is well formed and still not read. */
final class Refusals {
    private Refusals() {}

    static Diagnostic empty(SourceText source) {
        return new Diagnostic(
                DiagnosticCode.EMPTY_FILE,
                Location.ofFile(source.file()),
                "The file is empty.",
                "Write the fields into it, or delete the file.");
    }

    static Diagnostic severalDocuments(SourceText source, int offset) {
        int start = source.lineStart(offset);
        // an empty document is said to be where the next one begins
        if (start == offset && start > 0) {
            start = source.lineStart(start - 1);
        }
        while (start > 0 && !isMarker(source, start)) {
            start = source.lineStart(start - 1);
        }
        return new Diagnostic(
                DiagnosticCode.SEVERAL_DOCUMENTS,
                source.locate(start, 3),
                "A second document begins here, and a file holds one.",
                "Remove the line `---`, or move what follows it to a file of its own.");
    }

    /** A directive can only stand before the document, so it is looked for above the first token. */
    static Optional<Diagnostic> directive(SourceText source, int offset) {
        for (int start = source.lineStart(offset); start > 0; ) {
            start = source.lineStart(start - 1);
            if (source.at(start) == '%') {
                return Optional.of(new Diagnostic(
                        DiagnosticCode.YAML_SYNTAX,
                        source.locate(start, source.restOfLine(start)),
                        "Lines that begin with `%` are instructions to a YAML reader, and are not read.",
                        "Remove the line."));
            }
        }
        return Optional.empty();
    }

    static Diagnostic tooDeep(Location location, int deepest) {
        return new Diagnostic(
                DiagnosticCode.NESTED_TOO_DEEP,
                location,
                "Values are nested more than " + deepest + " levels deep here.",
                "Check for brackets that were opened by mistake.");
    }

    static Diagnostic decoration(SourceText source, int offset, Location location) {
        var word = Words.quoted(source.text(offset, location.length()));
        return switch (source.at(offset)) {
            case '&' ->
                new Diagnostic(
                        DiagnosticCode.ANCHOR_OR_ALIAS,
                        location,
                        "The anchor " + word + " is not read.",
                        "Remove it and write the value at each place where it is wanted; put it in quotes if it is"
                                + " text.");
            case '*' ->
                new Diagnostic(
                        DiagnosticCode.ANCHOR_OR_ALIAS,
                        location,
                        "The alias " + word + " is not read.",
                        "Write the value itself here; put it in quotes if it is text.");
            default ->
                new Diagnostic(
                        DiagnosticCode.TAG,
                        location,
                        "The tag " + word + " is not read.",
                        "Remove it; put the value in quotes if it is text.");
        };
    }

    static Diagnostic duplicate(String key, Location location, Location first) {
        return new Diagnostic(
                DiagnosticCode.DUPLICATE_KEY,
                location,
                "The field " + Words.quoted(key) + " is already there on line " + first.line() + ".",
                "Keep one of the two.");
    }

    static Diagnostic keyMissing(Location location) {
        return new Diagnostic(
                DiagnosticCode.KEY_NOT_TEXT,
                location,
                "A field without a name begins here.",
                "Write its name before the colon.");
    }

    static Diagnostic keyNotText(Location location) {
        return new Diagnostic(
                DiagnosticCode.KEY_NOT_TEXT,
                location,
                "A list or a group of fields stands where the name of a field belongs.",
                "Write a word before the colon; put the text in quotes if it holds brackets or braces.");
    }

    static Diagnostic mergeKey(Location location) {
        return new Diagnostic(
                DiagnosticCode.ANCHOR_OR_ALIAS,
                location,
                "The merge key `<<` is not read.",
                "Write the fields themselves here.");
    }

    static Diagnostic ambiguousKey(String key, Location location) {
        var reading = Ambiguity.of(key).map(Ambiguity::reading).orElse("a number to others");
        return new Diagnostic(
                DiagnosticCode.AMBIGUOUS_SCALAR,
                location,
                "The name " + Words.quoted(key) + " is text to some YAML readers and " + reading + ".",
                "Put it in quotes: `\"" + key + "\":`.");
    }

    static Diagnostic ambiguousValue(String text, Location location) {
        var kind = Ambiguity.of(text).orElse(Ambiguity.NUMBER);
        return new Diagnostic(
                DiagnosticCode.AMBIGUOUS_SCALAR,
                location,
                Words.quoted(text) + " is text to some YAML readers and " + kind.reading() + ".",
                "Put it in quotes if it is text: " + Words.quoted("\"" + text + "\"") + "; " + kind.otherwise() + ".");
    }

    static Diagnostic hiddenCharacter(int character, Location location) {
        return new Diagnostic(
                DiagnosticCode.CONTROL_CHARACTER,
                location,
                "The text holds the character " + Characters.name(character) + ", which cannot be seen.",
                "Remove the escape that makes it.");
    }

    private static boolean isMarker(SourceText source, int start) {
        return source.at(start) == '-' && source.at(start + 1) == '-' && source.at(start + 2) == '-';
    }
}
