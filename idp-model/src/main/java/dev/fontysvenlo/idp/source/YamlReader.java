package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Outcome;

/** Reads YAML to a tree that knows its places; whatever a file holds, the answer is a tree or diagnostics. */
public final class YamlReader {
    private YamlReader() {}

    /** Reads what people write: a subset of YAML in which every reader of YAML sees the same. */
    public static Outcome<Document> strict(String file, byte[] content) {
        return Decoding.decode(file, content).then(source -> read(source, Profile.STRICT));
    }

    /**
     * Reads a rendered manifest back as YAML 1.2 does, without what a manifest never needs: anchors, tags, a second
     * document.
     */
    public static Outcome<Document> plain(String file, String text) {
        return read(new SourceText(file, text), Profile.PLAIN);
    }

    private static Outcome<Document> read(SourceText source, Profile profile) {
        return Characters.check(source)
                .<Outcome<Document>>map(Outcome::failed)
                .orElseGet(() -> new TreeReader(source, profile).read());
    }
}
