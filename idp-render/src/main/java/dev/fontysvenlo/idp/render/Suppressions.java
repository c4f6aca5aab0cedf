package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.lint.Suppression;
import dev.fontysvenlo.idp.render.plan.Selection;
import java.util.List;
import java.util.Set;

/**
 * The rules over manifests that the platform file switches off, in its order.
 *
 * @param idle those that suppress nothing; none when only a part was rendered, since the rest may need them
 */
public record Suppressions(List<Suppression> all, List<Suppression> idle) {
    public Suppressions {
        all = List.copyOf(all);
        idle = List.copyOf(idle);
    }

    static Suppressions of(List<Suppression> all, Set<Suppression> used, Selection selection) {
        var idle = selection instanceof Selection.Everything
                ? all.stream().filter(one -> !used.contains(one)).toList()
                : List.<Suppression>of();
        return new Suppressions(all, idle);
    }

    /** Each as reports show it. */
    public List<String> shown() {
        return all.stream()
                .map(one -> one.shown() + (idle.contains(one) ? " It suppresses nothing." : ""))
                .toList();
    }

    /** A suppression that is needed no longer would hide the next mistake of its kind. */
    public List<Diagnostic> warnings() {
        return idle.stream()
                .map(one -> new Diagnostic(
                        DiagnosticCode.NOTHING_SUPPRESSED,
                        one.place(),
                        "`" + one.code() + "` is switched off for `" + one.objects()
                                + "`, and there is nothing that it would say of such an object.",
                        "Take the entry out of `lint.suppress`."))
                .toList();
    }
}
