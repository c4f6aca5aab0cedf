package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.cache.Digest;
import dev.fontysvenlo.idp.cache.ToolSum;
import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.SortedMap;

/** A name that changes with templates and with all that they are compiled against, filled and judged by. */
final class Signature {
    private Signature() {}

    /** Of these texts by path, the Java version, the model, this module and all libraries. */
    static String of(SortedMap<String, String> texts) {
        return new Digest()
                .add(ToolSum.of(Templates.class, Diagnostic.class))
                .add(texts)
                .hex();
    }
}
