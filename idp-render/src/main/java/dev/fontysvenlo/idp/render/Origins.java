package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says of a problem in a rendered line which line of a template made it, and which lines of the input. That is found out
 * only when there is a problem, and its price has bounds that no clock decides: the same run says the same everywhere.
 */
final class Origins {
    /** Of more lines, a reader repairs the first ones and runs again. */
    private static final int LINES_AT_MOST = 8;

    /** The platform and a team or a few; with a whole cohort a search would take longer than a reader waits. */
    private static final int FILES_AT_MOST = 4;

    private static final int INPUTS_NAMED_AT_MOST = 3;
    private static final String RENDERED = "rendered/";
    private static final Pattern TEMPLATE = Pattern.compile("`(?<path>templates/[^`:]+)(:\\d+)?`");

    private final Tracer tracer;
    private final Map<Location, Optional<Trace>> traces = new TreeMap<>();

    private Origins(Loaded loaded, Templates templates) {
        this.tracer = new Tracer(loaded, templates, FILES_AT_MOST);
    }

    /** The same outcome, its problems with their origins. */
    static <T> Outcome<T> explain(Outcome<T> outcome, Loaded loaded, Templates templates) {
        return outcome.match(Outcome::ok, problems -> {
            var origins = new Origins(loaded, templates);
            return Outcome.failed(problems.stream().map(origins::explain).toList());
        });
    }

    private Diagnostic explain(Diagnostic problem) {
        var place = problem.location();
        if (!place.file().startsWith(RENDERED) || place.isWholeFile()) {
            return problem;
        }
        return trace(new Location(place.file(), place.line(), 0, 0))
                .map(trace -> explain(problem, trace))
                .orElse(problem);
    }

    private Optional<Trace> trace(Location line) {
        if (!traces.containsKey(line) && traces.size() >= LINES_AT_MOST) {
            return Optional.empty();
        }
        return traces.computeIfAbsent(
                line,
                first -> tracer.trace(line.file(), line.line()).match(Optional::of, problems -> Optional.empty()));
    }

    private static Diagnostic explain(Diagnostic problem, Trace trace) {
        var template = TEMPLATE.matcher(problem.message());
        var named = template.find() ? template.group("path") : "";
        var own = trace.templates().stream()
                .filter(cause -> cause.file().equals(named))
                .findFirst();
        var message = own.map(cause -> Matcher.quoteReplacement("`" + named + ":" + cause.line() + "`"))
                .map(template::replaceFirst)
                .orElse(problem.message());
        var others = new ArrayList<Cause>();
        trace.templates().stream()
                .filter(cause -> !cause.file().equals(named))
                .forEach(cause -> others.add(new Cause(cause.file(), cause.line(), "")));
        others.addAll(trace.inputs());
        return new Diagnostic(problem.code(), problem.location(), message, problem.hint() + sentence(others));
    }

    private static String sentence(List<Cause> causes) {
        if (causes.isEmpty()) {
            return "";
        }
        var shown =
                causes.stream().limit(INPUTS_NAMED_AT_MOST).map(Origins::shown).collect(Collectors.joining(", "));
        int more = causes.size() - INPUTS_NAMED_AT_MOST;
        return " The line comes from " + shown + (more > 0 ? " and " + more + " more" : "") + ".";
    }

    private static String shown(Cause cause) {
        var place = "`" + cause.file() + (cause.line() == 0 ? "" : ":" + cause.line()) + "`";
        return cause.what().isEmpty() ? place : place + " (" + Words.quoted(cause.what()) + ")";
    }
}
