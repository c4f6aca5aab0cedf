package dev.fontysvenlo.idp.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was found: its name travels with its content. Two of them are never compared. */
@SuppressWarnings("ArrayRecordComponent")
record SourceFile(String file, byte[] content) {

    /** Another content has another sum. */
    String sum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
