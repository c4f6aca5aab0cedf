package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes to text: only UTF-8 without a byte order mark, and of a size that a person writes. */
final class Decoding {
    static final int LARGEST = 1 << 20;

    private static final String SAVE_AS_UTF8 = "Save the file as UTF-8 without a byte order mark.";

    private Decoding() {}

    static Outcome<SourceText> decode(String file, byte[] content) {
        if (content.length > LARGEST) {
            return refuse(
                    DiagnosticCode.FILE_TOO_LARGE,
                    Location.ofFile(file),
                    "The file is larger than %s bytes, and larger files are not read.".formatted(LARGEST),
                    "Check that this is the file you meant, and make it smaller.");
        }
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return refuse(
                    DiagnosticCode.BYTE_ORDER_MARK,
                    new Location(file, 1, 1, 0),
                    "The file begins with a byte order mark, which is not part of the text.",
                    SAVE_AS_UTF8);
        }
        var other = otherEncoding(content);
        if (!other.isEmpty()) {
            return refuse(
                    DiagnosticCode.NOT_UTF8,
                    Location.ofFile(file),
                    "The file is written in " + other + ", and only UTF-8 is read.",
                    SAVE_AS_UTF8);
        }
        return decodeUtf8(file, content);
    }

    private static Outcome<SourceText> decodeUtf8(String file, byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var characters = CharBuffer.allocate(content.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var result = decoder.decode(bytes, characters, true);
        var text = characters.flip().toString();
        if (result.isError()) {
            var before = new SourceText(file, text);
            return refuse(
                    DiagnosticCode.NOT_UTF8,
                    before.locate(before.length(), 1),
                    "The byte 0x%02X here is not UTF-8.".formatted(content[bytes.position()]),
                    SAVE_AS_UTF8 + " An accented letter saved by another program is the usual cause.");
        }
        return Outcome.ok(new SourceText(file, text));
    }

    private static String otherEncoding(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE, 0, 0) || startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return "UTF-16";
        }
        if (content.length >= 4 && content[0] == 0 && content[1] == 0 && content[2] == 0 && content[3] != 0) {
            return "UTF-32";
        }
        if (content.length >= 4 && content[0] != 0 && content[1] == 0 && content[2] == 0 && content[3] == 0) {
            return "UTF-32";
        }
        boolean bigEndian = content.length >= 4 && content[0] == 0 && content[1] != 0 && content[2] == 0;
        boolean littleEndian = content.length >= 4 && content[0] != 0 && content[1] == 0 && content[3] == 0;
        return bigEndian || littleEndian ? "UTF-16" : "";
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Outcome<SourceText> refuse(DiagnosticCode code, Location location, String message, String hint) {
        return Outcome.failed(new Diagnostic(code, location, message, hint));
    }
}
