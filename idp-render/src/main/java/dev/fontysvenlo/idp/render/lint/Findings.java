package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What rules have found, without what the platform file tells to let pass. */
final class Findings {
    private final BiPredicate<DiagnosticCode, Rendered> isSuppressed;
    private final List<Lint.Problem> all = new ArrayList<>();

    Findings(BiPredicate<DiagnosticCode, Rendered> isSuppressed) {
        this.isSuppressed = isSuppressed;
    }

    /**
     * @param clause the end of a sentence that the object begins: "probes a port that it does not declare"
     */
    void add(DiagnosticCode code, Rendered object, Node place, String clause, String hint) {
        if (!isSuppressed.test(code, object)) {
            all.add(new Lint.Problem(
                    object.template(),
                    new Diagnostic(
                            code,
                            place.location(),
                            "The " + object.kind() + " `" + object.name() + "` of `" + object.template() + "` " + clause
                                    + ".",
                            hint)));
        }
    }

    List<Lint.Problem> all() {
        return all;
    }
}
