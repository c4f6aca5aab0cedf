package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Why a change may not be done, as the first thing that is read: what is wrong and what repairs it. */
final class Refusals {
    private static final int TOLD_AT_MOST = 3;

    private Refusals() {}

    /**
     * One item each.
     *
     * @param namesAtMost how many files may be named of those that are not told
     */
    static String markdown(List<Diagnostic> refusals, int namesAtMost) {
        int told = namesAtMost == Integer.MAX_VALUE ? refusals.size() : Math.min(TOLD_AT_MOST, refusals.size());
        var text = new StringBuilder();
        for (var refusal : refusals.subList(0, told)) {
            text.append("- ")
                    .append(Markdown.code(refusal.location().toString()))
                    .append("<br>")
                    .append(Markdown.prose(refusal.message()))
                    .append("<br>")
                    .append(Markdown.prose(hint(refusal)))
                    .append('\n');
        }
        var rest = refusals.subList(told, refusals.size());
        if (!rest.isEmpty()) {
            text.append("\n<details><summary>and ")
                    .append(rest.size())
                    .append(" more, alike</summary>\n\n")
                    .append(rest.stream()
                            .limit(namesAtMost)
                            .map(refusal -> Markdown.code(refusal.location().toString()) + " "
                                    + refusal.code().id())
                            .collect(Collectors.joining(", ")))
                    .append(rest.size() > namesAtMost ? " and " + (rest.size() - namesAtMost) + " more" : "")
                    .append("\n\n</details>\n");
        }
        return text.toString();
    }

    /** All of them; those after the first few are folded. */
    static String html(List<Diagnostic> refusals) {
        int told = Math.min(TOLD_AT_MOST, refusals.size());
        var rest = refusals.subList(told, refusals.size());
        return list(refusals.subList(0, told))
                + (rest.isEmpty()
                        ? ""
                        : "<details><summary>and " + rest.size() + " more</summary>\n" + list(rest) + "</details>\n");
    }

    private static String list(List<Diagnostic> refusals) {
        return refusals.stream()
                .map(refusal -> "<li><code>" + Html.text(refusal.location().toString()) + "</code><br>"
                        + Html.prose(refusal.message()) + "<br>" + Html.prose(hint(refusal)) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"refusals\">\n", "</ul>\n"));
    }

    private static String hint(Diagnostic refusal) {
        return refusal.hint() + " (" + refusal.code().id() + ")";
    }
}
