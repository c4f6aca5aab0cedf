package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Why a change may not be done, as the first thing that is read: what is wrong and what repairs it. */
final class ProblemList {
    private static final int TOLD_AT_MOST = 3;

    private ProblemList() {}

    /**
     * One item each.
     *
     * @param namesAtMost how many files may be named of those that are not told
     */
    static String markdown(List<Diagnostic> problems, int namesAtMost) {
        int told = namesAtMost == Integer.MAX_VALUE ? problems.size() : Math.min(TOLD_AT_MOST, problems.size());
        var text = new StringBuilder();
        for (var problem : problems.subList(0, told)) {
            text.append("- ")
                    .append(Markdown.code(problem.location().toString()))
                    .append("<br>")
                    .append(Markdown.prose(problem.message()))
                    .append("<br>")
                    .append(Markdown.prose(hint(problem)))
                    .append('\n');
        }
        var rest = problems.subList(told, problems.size());
        if (!rest.isEmpty()) {
            text.append("\n<details><summary>and ")
                    .append(rest.size())
                    .append(" more, alike</summary>\n\n")
                    .append(rest.stream()
                            .limit(namesAtMost)
                            .map(problem -> Markdown.code(problem.location().toString()) + " "
                                    + problem.code().id())
                            .collect(Collectors.joining(", ")))
                    .append(rest.size() > namesAtMost ? " and " + (rest.size() - namesAtMost) + " more" : "")
                    .append("\n\n</details>\n");
        }
        return text.toString();
    }

    /** All of them; those after the first few are folded. */
    static String html(List<Diagnostic> problems) {
        int told = Math.min(TOLD_AT_MOST, problems.size());
        var rest = problems.subList(told, problems.size());
        return list(problems.subList(0, told))
                + (rest.isEmpty()
                        ? ""
                        : "<details><summary>and " + rest.size() + " more</summary>\n" + list(rest) + "</details>\n");
    }

    private static String list(List<Diagnostic> problems) {
        return problems.stream()
                .map(problem -> "<li><code>" + Html.text(problem.location().toString()) + "</code><br>"
                        + Html.prose(problem.message()) + "<br>" + Html.prose(hint(problem)) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"refusals\">\n", "</ul>\n"));
    }

    private static String hint(Diagnostic problem) {
        return problem.hint() + " (" + problem.code().id() + ")";
    }
}
