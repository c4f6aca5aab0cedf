package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.template.FilledLines;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the template lines and the input lines that made one rendered line. */
final class Tracer {
    /** The two lines of the header, which stand above what the template made. */
    private static final int HEADER = 2;

    private final Inputs inputs;
    private final Templates templates;
    private final Trial trial;
    private final int filesAtMost;

    Tracer(Loaded loaded, Templates templates) {
        this(loaded, templates, Integer.MAX_VALUE);
    }

    /**
     * @param filesAtMost how many input files may be searched, and only for a line with a value in it; where there are
     *     more, no input line is named
     */
    Tracer(Loaded loaded, Templates templates, int filesAtMost) {
        this.inputs = Inputs.of(loaded);
        this.templates = templates;
        this.trial = new Trial(templates);
        this.filesAtMost = filesAtMost;
    }

    /**
     * The origins of a line.
     *
     * @param file as a user types it, with or without {@code rendered/}
     * @param line counted from 1
     */
    Outcome<Trace> trace(String file, int line) {
        var path = file.replaceFirst("^(\\./)?rendered/", "");
        var fewer = inputs.only(Trials.concerned(Audience.of(path)));
        var wanted = Trial.Wanted.at(path);
        return trial.unit(fewer, wanted)
                .map(unit -> trial.lines(fewer, wanted)
                        .map(lines -> trace(path, line, lines, unit, fewer))
                        .orElseGet(() -> notRendered(path)))
                .orElseGet(() -> notRendered(path));
    }

    private Outcome<Trace> trace(String path, int line, FilledLines lines, Unit unit, Inputs fewer) {
        int index = line - HEADER - 1;
        if (line < 1 || index >= lines.lines().size()) {
            return Outcome.failed(new Diagnostic(
                    DiagnosticCode.NO_SUCH_LINE,
                    Location.ofFile("rendered/" + path),
                    "`rendered/" + path + "` has " + (lines.lines().size() + HEADER) + " lines, and no line " + line
                            + ".",
                    "Name one of them with -Didp.line=…"));
        }
        if (index < 0) {
            return Outcome.ok(new Trace(path, line, "", List.of(), List.of()));
        }
        var traced = lines.lines().get(index);
        var origins = new ArrayList<Cause>();
        traced.places()
                .forEach(place -> origins.add(new Cause(
                        "templates/" + place.template(), place.line(), templateLine(place.template(), place.line()))));
        origins.addAll(new ScriptLines(templates)
                .of(Trial.Wanted.at(path).in(unit).orElseThrow().template(), traced.text()));
        var text = lines.lines().stream().map(FilledLines.Line::text).toList();
        var found = isSearched(fewer, origins)
                ? Perturbation.causes(trial, fewer, path, unit, text, index)
                : List.<Cause>of();
        return Outcome.ok(new Trace(path, line, traced.text(), origins, List.copyOf(new TreeSet<>(found))));
    }

    /** Words that stand in a template come from nowhere else, so that a hasty search need not try the inputs. */
    private boolean isSearched(Inputs files, List<Cause> origins) {
        return filesAtMost == Integer.MAX_VALUE
                || files.documents().size() <= filesAtMost
                        && origins.stream().anyMatch(origin -> origin.what().contains("${"));
    }

    private String templateLine(String template, int line) {
        return templates
                .text(template)
                .map(text -> text.split("\n", -1))
                .filter(all -> line <= all.length)
                .map(all -> all[line - 1].strip())
                .orElse("");
    }

    private static Outcome<Trace> notRendered(String path) {
        return Outcome.failed(new Diagnostic(
                DiagnosticCode.NOT_RENDERED,
                Location.ofFile("rendered/" + path),
                "Nothing renders `rendered/" + path + "`.",
                "Name a file as it stands in `rendered/`, for example"
                        + " -Didp.file=rendered/prod/teams/prj2-2026-group01/app/kustomization.yaml."));
    }
}
