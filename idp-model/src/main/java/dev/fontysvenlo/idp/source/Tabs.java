package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds tabs that stand where the depth of a line is counted, also where the YAML library lets them pass. */
final class Tabs {
    private static final int MOST_PROBLEMS = 100;

    private Tabs() {}

    /**
     * @param linesOfText the lines of block scalars, where a tab is part of a text
     */
    static List<Diagnostic> find(SourceText source, BitSet linesOfText) {
        var found = new ArrayList<Diagnostic>();
        int line = 1;
        int start = 0;
        while (start < source.length() && found.size() < MOST_PROBLEMS) {
            int tab = linesOfText.get(line) ? SourceText.END : tabInIndentation(source, start);
            if (tab != SourceText.END) {
                found.add(refusal(source, line, tab - start + 1));
            }
            while (start < source.length() && source.at(start) != '\n') {
                start++;
            }
            start++;
            line++;
        }
        return found;
    }

    static Diagnostic refusal(SourceText source, int line, int column) {
        return new Diagnostic(
                DiagnosticCode.TAB,
                source.location(line, column, 1),
                "The line is indented with a tab.",
                "Indent with spaces, two for each level.");
    }

    private static int tabInIndentation(SourceText source, int start) {
        int tab = SourceText.END;
        for (int i = start; !source.isLineEnd(i); i++) {
            int character = source.at(i);
            if (character == '\t' && tab == SourceText.END) {
                tab = i;
            }
            boolean isIndicator = "-?:".indexOf(character) >= 0 && SourceText.isBlank(source.at(i + 1));
            if (!SourceText.isBlank(character) && !isIndicator) {
                return tab;
            }
        }
        return SourceText.END;
    }
}
