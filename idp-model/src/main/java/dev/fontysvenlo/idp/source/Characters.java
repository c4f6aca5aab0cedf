package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;

/** Which characters a file may hold: none that a person cannot see or that YAML readers treat differently. */
final class Characters {
    private Characters() {}

    static Optional<Diagnostic> check(SourceText source) {
        if (isPlainAscii(source.text())) {
            return Optional.empty();
        }
        for (int i = 0; i < source.length(); i++) {
            int character = source.at(i);
            if (character == '\r' && source.at(i + 1) == '\n') {
                continue;
            }
            if (character == '\r' || isRefused(character)) {
                return Optional.of(refusal(source, i));
            }
        }
        return Optional.empty();
    }

    /** The first character of a value that a file may not hold, which an escape such as {@code \0} can still make. */
    static OptionalInt firstRefused(String value) {
        for (PrimitiveIterator.OfInt rest = value.codePoints().iterator(); rest.hasNext(); ) {
            int character = rest.nextInt();
            if (isRefused(character)) {
                return OptionalInt.of(character);
            }
        }
        return OptionalInt.empty();
    }

    // nearly every file is, and this is the quickest way to say so
    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if ((character < ' ' || character > '~') && character != '\n') {
                return false;
            }
        }
        return true;
    }

    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isRefused(int character) {
        if (character < 0x20) {
            return character != '\t' && character != '\n' && character != '\r';
        }
        if (character < 0x7F) {
            return false;
        }
        return character < 0xA0
                || isLineSeparator(character)
                || isDirectionSwitch(character)
                || character >= 0xD800 && character < 0xE000
                || character == 0xFEFF
                || (character & 0xFFFE) == 0xFFFE;
    }

    // YAML 1.1 ends a line here and YAML 1.2 does not
    private static boolean isLineSeparator(int character) {
        return character == 0x2028 || character == 0x2029;
    }

    // these let a reviewer see another text than the one that is read
    private static boolean isDirectionSwitch(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static Diagnostic refusal(SourceText source, int offset) {
        int character = source.at(offset);
        var location = source.locate(offset, 1);
        if (character == 0) {
            return new Diagnostic(
                    DiagnosticCode.CONTROL_CHARACTER,
                    location,
                    "The file holds a NUL character, so it is not a text file.",
                    "Check that this is the file you meant, and save it as UTF-8 text.");
        }
        if (character == '\r') {
            return new Diagnostic(
                    DiagnosticCode.CONTROL_CHARACTER,
                    location,
                    "The line ends in a carriage return alone.",
                    "Save the file with line ends LF or CRLF.");
        }
        return new Diagnostic(
                DiagnosticCode.CONTROL_CHARACTER,
                location,
                "The character " + name(character) + " cannot be seen and is not read.",
                "Delete the character and type the text around it again.");
    }
}
