package dev.fontysvenlo.idp.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** A sum over several texts, each counted with its length, so that no two rows of texts look like one. */
public final class Digest {
    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    public Digest add(String text) {
        var bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Each of these texts with its name. */
    public Digest add(SortedMap<String, String> texts) {
        texts.forEach((name, text) -> add(name).add(text));
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
