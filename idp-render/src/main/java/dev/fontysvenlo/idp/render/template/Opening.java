package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import javax.tools.JavaCompiler;

/** Sorts templates into those that the build has compiled and those that must be compiled now. */
final class Opening {
    private static final String PACKAGE = Templates.class.getPackageName() + ".overlay";

    private final Packaged packaged;
    private final SortedMap<String, String> texts;

    Opening(Packaged packaged, SortedMap<String, String> texts) {
        this.packaged = packaged;
        this.texts = texts;
    }

    Outcome<Templates> open(Path cache, Optional<JavaCompiler> compiler) {
        var changed = changed();
        if (changed.isEmpty()) {
            return Outcome.ok(templates(changed, packaged.loader()));
        }
        var problems = problems();
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        var compilation = new TemplateCompilation(compiler, PACKAGE);
        return new ClassCache(cache, compilation)
                .classes(new TemplateCalls(texts).closure(changed))
                .map(classes -> templates(changed, loader(classes)));
    }

    private Templates templates(SortedSet<String> changed, ClassLoader loader) {
        return new Templates(
                texts,
                new Filling(
                        path -> changed.contains(path)
                                ? loader.loadClass(TemplateCompilation.className(path, PACKAGE))
                                : packaged.loader()
                                        .loadClass(TemplateCompilation.className(path, packaged.packageName())),
                        loader));
    }

    /** A template whose text is new, or that calls one whose text is new. */
    private SortedSet<String> changed() {
        var changed = new TreeSet<String>();
        if (texts.equals(packaged.texts())) {
            return changed; // most repositories have no templates of their own
        }
        var now = new TemplateCalls(texts);
        var before = new TemplateCalls(packaged.texts());
        texts.keySet().stream()
                .filter(Templates::isTemplate)
                .filter(path -> !now.closure(List.of(path)).equals(before.closure(List.of(path))))
                .forEach(changed::add);
        return changed;
    }

    /** Of texts that the build has not seen. */
    private List<Diagnostic> problems() {
        var problems = new ArrayList<Diagnostic>();
        var classNames = new TreeMap<String, String>();
        texts.forEach((path, text) -> {
            if (!Templates.isTemplate(path)) {
                return;
            }
            if (!text.equals(packaged.texts().get(path))) {
                problems.addAll(TemplateLint.of(path, text));
            }
            var className = TemplateCompilation.className(path, PACKAGE);
            var twin = classNames.putIfAbsent(className, path);
            if (twin != null) {
                problems.add(name(path, "The path differs from `" + twin + "` by dashes or dots only."));
            } else if (!SourceVersion.isName(className)) {
                problems.add(name(path, "A folder or the file has a name that templates cannot have."));
            }
        });
        return problems;
    }

    private static Diagnostic name(String path, String message) {
        return new Diagnostic(
                DiagnosticCode.TEMPLATE_NAME,
                Templates.location(path),
                message,
                "Rename it: letters, digits and dashes, a letter first, no word of the Java language as a folder.");
    }

    private static ClassLoader loader(Path classes) {
        try {
            return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Templates.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("not a path: " + classes, impossible);
        }
    }
}
