package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import gg.jte.runtime.Template;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Fills compiled templates, and says which line of which template is at fault when that does not work. */
final class Filling {
    private final Classes classes;
    private final ClassLoader loader;
    private final ConcurrentMap<String, Ready> loaded = new ConcurrentHashMap<>();

    Filling(Classes classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    Outcome<String> fill(String name, Map<String, Object> model) {
        var ready = ready(name);
        var template = ready.template();
        try {
            var manifest = ready.edition().print(output -> render(template, model, output), new Spelling());
            return Outcome.ok(withOneLastBreak(manifest));
        } catch (Refusal refusal) {
            return Outcome.failed(refused(name, located(template, model, refusal), missing(template, model)));
        } catch (Exception | StackOverflowError failure) {
            return Outcome.failed(failed(name, failure, missing(template, model)));
        }
    }

    private Ready ready(String name) {
        return loaded.computeIfAbsent(name, this::load);
    }

    /** The same with the template lines that made each line; slow, because the stack is looked at for each text. */
    Outcome<FilledLines> trace(String name, Map<String, Object> model) {
        return fill(name, model).map(text -> {
            var sheet = new Sheet(Places.on());
            renderAgain(ready(name).template(), model, new YamlOutput(sheet));
            return FilledLines.of(sheet, new Spelling());
        });
    }

    private static void render(Template template, Map<String, Object> model, YamlOutput output) throws Exception {
        try {
            template.renderMap(output, null, model);
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable neither) {
            throw new IllegalStateException(neither);
        }
    }

    /** What has been filled once without a problem is filled again without one. */
    private static void renderAgain(Template template, Map<String, Object> model, YamlOutput output) {
        try {
            render(template, model, output);
        } catch (Exception notRepeatable) {
            throw new IllegalStateException("a template that was filled can't be filled again", notRepeatable);
        }
    }

    /** The same refusal, from a second fill that keeps track of lines, which would slow down every good one. */
    private static Refusal located(Template template, Map<String, Object> model, Refusal refusal) {
        try {
            var sheet = new Sheet(Places.on());
            render(template, model, new YamlOutput(sheet));
            Setting.of(sheet).impression(sheet, new Spelling());
            return refusal;
        } catch (Refusal again) {
            return again;
        } catch (Exception notRepeatable) {
            return refusal;
        }
    }

    private static String withOneLastBreak(String manifest) {
        if (manifest.isBlank()) {
            return "";
        }
        if (isTrimmed(manifest)) {
            return manifest;
        }
        int start = 0;
        while (manifest.charAt(start) == '\n') {
            start++;
        }
        int end = manifest.length();
        while (manifest.charAt(end - 1) == '\n') {
            end--;
        }
        return manifest.substring(start, end) + "\n";
    }

    private static boolean isTrimmed(String manifest) {
        return manifest.charAt(0) != '\n' && manifest.endsWith("\n") && !manifest.endsWith("\n\n");
    }

    /** What to do about parameters that the model has no value for; empty when it has one for each. */
    private static Optional<String> missing(Template template, Map<String, Object> model) {
        var missing = new TreeSet<>(template.getParamInfo().keySet());
        missing.removeAll(model.keySet());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Nothing is called `" + String.join("`, `", missing) + "` in the scope of this template; take `"
                                + String.join("`, `", new TreeSet<>(model.keySet())) + "`.");
    }

    private static Diagnostic refused(String name, Refusal refusal, Optional<String> missing) {
        var code = switch (refusal.fault()) {
            case VALUE -> DiagnosticCode.VALUE_REFUSED;
            case TEXT -> DiagnosticCode.TEMPLATE_TEXT;
        };
        var hint = missing.orElse(refusal.remedy());
        return new Diagnostic(code, location(name, refusal.place()), refusal.message(), hint);
    }

    private Diagnostic failed(String name, Throwable failure, Optional<String> missing) {
        var location = location(name, TemplateFrames.of(failure, loader));
        var hint = missing.orElse("Look at what this line asks of the model.");
        return new Diagnostic(DiagnosticCode.TEMPLATE_FAILED, location, message(failure), hint);
    }

    private static String message(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "The template calls itself without end.";
        }
        return failure.getMessage() == null
                ? "The template cannot be filled."
                : "The template cannot be filled: " + JavaErrors.sentence(failure.getMessage());
    }

    private static Location location(String name, Place place) {
        return place.isKnown() ? Templates.location(place.template(), place.line()) : Templates.location(name);
    }

    private Ready load(String path) {
        try {
            return new Ready(new Template(path, classes.load(path)), new Edition());
        } catch (ClassNotFoundException lost) {
            throw new IllegalStateException("not compiled: " + path, lost);
        }
    }

    /** The class of a template by its path. */
    @FunctionalInterface
    interface Classes {
        Class<?> load(String path) throws ClassNotFoundException;
    }

    /** A template that is loaded, and what its fills have in common. */
    private record Ready(Template template, Edition edition) {}
}
