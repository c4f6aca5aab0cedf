package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.render.tree.Change;
import dev.fontysvenlo.idp.render.tree.Changes;
import java.util.ArrayList;
import java.util.List;

/** Says of each file by which {@code rendered/} is out of date how it is, and what repairs it. */
final class Freshness {
    private static final String REPAIR = "Run mvn idp:render, then commit rendered/.";

    /** One edited template changes a file of each team, and nobody reads thousands of lines to run one command. */
    private static final int SHOWN_AT_MOST = 20;

    private Freshness() {}

    static List<Diagnostic> problems(Changes changes) {
        return shown(
                changes.list().stream().map(Freshness::problem).toList(),
                "`rendered/` differs from what the input asks for in %s files");
    }

    /**
     * How many there are, which is sorted to the top, and the first of them.
     *
     * @param summary what holds for all, with {@code %s} for their number
     */
    static List<Diagnostic> shown(List<Diagnostic> all, String summary) {
        if (all.size() <= SHOWN_AT_MOST) {
            return all;
        }
        var shown = new ArrayList<>(all.subList(0, SHOWN_AT_MOST));
        shown.add(new Diagnostic(
                DiagnosticCode.RENDERED_OUT_OF_DATE,
                Location.ofFile("rendered"),
                summary.formatted(Integer.toString(all.size())) + "; the first " + SHOWN_AT_MOST + " are named.",
                all.get(0).hint()));
        return shown;
    }

    private static Diagnostic problem(Change change) {
        var file = "rendered/" + change.path();
        var message = change.match(
                missing -> "`" + file + "` is missing.",
                differs -> "`" + file + "` is not what the input asks for.",
                extra -> "`" + file + "` is left over: nothing renders it any more.");
        return new Diagnostic(DiagnosticCode.RENDERED_OUT_OF_DATE, Location.ofFile(file), message, REPAIR);
    }
}
