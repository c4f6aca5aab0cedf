package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Words;
import java.util.regex.Pattern;

/** The YAML library's objections in plain words; the first that fits counts. */
enum SyntaxWording {
    TAB(DiagnosticCode.TAB, "TAB", "The line is indented with a tab.", "Indent with spaces, two for each level."),
    SIGN_AT_START("cannot start any token", "A text cannot begin with %s.", "Put the text in quotes."),
    UNCLOSED_QUOTE(
            "scanning a (double-|single-)?quoted scalar.*(end of stream|document separator)",
            "The quote that opens here is never closed.",
            "Close it with the same quote.") {
        @Override
        int place(int problem, int context) {
            return context;
        }
    },
    ESCAPE(
            "scanning a double-quoted scalar",
            "Inside double quotes a `\\` begins an escape, and this one does not exist.",
            "Write `\\\\` for a backslash, or use single quotes around the text."),
    NAME_WITHOUT_COLON(
            "could not find expected ':'",
            "The name %s is not followed by a colon.",
            "Write `name: value`, with a blank behind the colon.") {
        @Override
        int place(int problem, int context) {
            return context;
        }
    },
    COLON(
            "mapping values are not allowed",
            "A colon stands where no field can begin.",
            "Put the text in quotes if the colon is part of it; otherwise indent this line as the fields that it"
                    + " belongs to, and end the line above it with a value or a colon."),
    ITEM(
            "sequence entries are not allowed",
            "A list item cannot begin here.",
            "Begin the list on a line of its own below the field's name; put the text in quotes if the `-` is part of"
                    + " it."),
    QUESTION_MARK("mapping keys are not allowed", "A `?` cannot begin a field here.", "Put the text in quotes."),
    OPEN_LIST(
            "parsing a flow sequence",
            "The list that opens on line %2$d is not finished here: a comma or the closing `]` is missing.",
            "Separate the items with commas and close the list with `]`."),
    OPEN_FIELDS(
            "parsing a flow mapping",
            "The `{` that opens on line %2$d is not finished here: a comma or the closing `}` is missing.",
            "Separate the fields with commas and close them with `}`."),
    STRAY_BRACKET(
            "but found '?[\\]}]",
            "This bracket closes nothing that was opened.",
            "Remove it, or put the text in quotes if the bracket is part of it."),
    INDENTATION(
            "parsing a block (mapping|collection)",
            "This line does not belong to the fields or items above it.",
            "Indent it as the lines that it belongs to."),
    NAMELESS("", "A field without a name begins here.", "Write its name before the colon."),
    AFTER_VALUE(
            "",
            "The value has ended before %s.",
            "Remove what follows the value; put a text that holds quotes or brackets in quotes as a whole."),
    APART(
            "<document start>",
            "This line stands apart from the lines above it.",
            "Indent it as the lines that it belongs to."),
    BLOCK_SCALAR(
            "scanning a block scalar",
            "A text that opens with `|` or `>` begins on the next line, and all its lines are indented alike.",
            "Write nothing else on the line of the sign, and indent the text with spaces; put the text in quotes if"
                    + " the sign is part of it."),
    VALUE_MISSING(
            "expected the node content",
            "A value is missing before %s.",
            "Write the value, or remove the sign; put the text in quotes if the sign is part of it."),
    ANCHOR_OR_ALIAS(
            DiagnosticCode.ANCHOR_OR_ALIAS,
            "scanning an? (anchor|alias)",
            "A text cannot begin with `&` or `*`.",
            "Put the text in quotes.") {
        @Override
        int place(int problem, int context) {
            return context;
        }
    },
    TAG(DiagnosticCode.TAG, "tag|URI", "A text cannot begin with `!`.", "Put the text in quotes.") {
        @Override
        int place(int problem, int context) {
            return context;
        }
    },
    DIRECTIVE(
            "directive|version",
            "Lines that begin with `%%` are instructions to a YAML reader, and are not read.",
            "Remove the line, or put the text in quotes."),
    UNKNOWN("", "From here on the file is not YAML.", "Compare this line and the one above it with a file that works.");

    private final DiagnosticCode code;
    private final Pattern complaint;
    private final String message;
    private final String hint;

    SyntaxWording(String complaint, String message, String hint) {
        this(DiagnosticCode.YAML_SYNTAX, complaint, message, hint);
    }

    SyntaxWording(DiagnosticCode code, String complaint, String message, String hint) {
        this.code = code;
        this.complaint = Pattern.compile(complaint, Pattern.DOTALL);
        this.message = message;
        this.hint = hint;
    }

    static SyntaxWording of(String complaint) {
        for (var wording : values()) {
            if (!wording.complaint.pattern().isEmpty()
                    && wording.complaint.matcher(complaint).find()) {
                return wording;
            }
        }
        return UNKNOWN;
    }

    /** The same trouble in better words, once the characters at the place are known. */
    private SyntaxWording refined(SourceText source, int offset) {
        if (this != INDENTATION && this != APART) {
            return this;
        }
        if (source.at(offset) == ':') {
            return NAMELESS;
        }
        int indentation = source.lineStart(offset);
        while (SourceText.isBlank(source.at(indentation))) {
            indentation++;
        }
        return indentation < offset ? AFTER_VALUE : this;
    }

    /** Where to point: at what the library stumbled over, or at what it was reading when it did. */
    int place(int problem, int context) {
        return problem;
    }

    Diagnostic diagnostic(SourceText source, int problem, int context) {
        int wanted = place(problem, context);
        boolean atEnd = wanted >= source.length();
        int offset = atEnd ? context : wanted;
        int length = Math.max(1, source.restOfWord(offset));
        var word = atEnd || source.isLineEnd(offset)
                ? "the end of the " + (atEnd ? "file" : "line")
                : Words.quoted(source.text(offset, length));
        int line = source.locate(context, 1).line();
        var wording = refined(source, offset);
        return new Diagnostic(
                wording.code, source.locate(offset, length), wording.message.formatted(word, line), wording.hint);
    }
}
