package dev.fontysvenlo.idp.render.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/**
 * Takes the names of one audience out of a text, so that what happens to forty teams alike reads alike. No name is put
 * back: a masked text is for comparing, and for showing to all of them at once.
 */
final class Mask {
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8}(?![0-9A-Za-z])");
    private static final String HASHED = "-<hash>";

    private final Audience audience;
    private final byte[] owner;

    Mask(Audience audience) {
        this.audience = audience;
        this.owner = audience.owner().getBytes(UTF_8);
    }

    /** Quick, for whole files and only to compare them: the team's own part of its names, and hashes. */
    MaskedText file(String text) {
        return file(text.getBytes(UTF_8));
    }

    /** The same of a text that is not decoded yet; the bytes must not change any more. */
    MaskedText file(byte[] text) {
        return owner.length == 0 ? MaskedText.of(text) : MaskedText.of(text, owner);
    }

    /** For a person: the names as words. */
    String words(String text) {
        var masked = text;
        if (audience.isTeam()) {
            masked = masked.replace(audience.team(), "<team>");
            masked = masked.replace(audience.owner(), "<database>");
        }
        if (!audience.cohort().isEmpty()) {
            masked = masked.replace(audience.cohort(), "<cohort>");
        }
        return audience.isTeam() ? withoutHashes(masked) : masked;
    }

    private static String withoutHashes(String text) {
        // a search for the dash first: most texts have no hash, and the pattern is tried at every character
        return text.indexOf('-') < 0 ? text : HASH.matcher(text).replaceAll(HASHED);
    }
}
