package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.Cause;
import java.util.List;

/** Where a rendered line comes from, as a person reads it in a console. */
public final class TraceText {
    private TraceText() {}

    /** The line, then one line for each template line and each input line. */
    public static String of(String path, int line, String text, List<Cause> templates, List<Cause> inputs) {
        var answer = new StringBuilder("rendered/" + path + ":" + line + "\n");
        if (templates.isEmpty()) {
            return answer.append("  This line is written by the tool itself: it names the inputs and the template.\n")
                    .toString();
        }
        answer.append("  ").append(text.strip()).append("\nis made by\n");
        templates.forEach(cause -> append(answer, cause));
        if (inputs.isEmpty()) {
            answer.append("and would be the same whatever the inputs say\n");
        } else {
            answer.append("from\n");
            inputs.forEach(cause -> append(answer, cause));
        }
        return answer.toString();
    }

    private static void append(StringBuilder answer, Cause cause) {
        answer.append("  ").append(cause.place());
        if (!cause.what().isEmpty()) {
            answer.append("  ").append(cause.what());
        }
        answer.append('\n');
    }
}
