package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.cache.ClassPath;
import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import gg.jte.runtime.ClassInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles templates that are not the packaged ones. */
final class TemplateCompilation {
    /** Where the classes are, in the folder that was compiled into. */
    static final String CLASSES = "classes";

    private static final List<String> OPTIONS = List.of(
            "-proc:none", "-parameters", "-nowarn", "-Xlint:none", "-Xmaxerrs", "1000", "-XDshould-stop.ifError=FLOW");

    private final Optional<JavaCompiler> compiler;
    private final String packageName;

    /** Without a compiler, as on a Java runtime that is no JDK, templates are refused. */
    TemplateCompilation(Optional<JavaCompiler> compiler, String packageName) {
        this.compiler = compiler;
        this.packageName = packageName;
    }

    /** Relative to the classes. */
    String classFile(String path) {
        return className(path, packageName).replace('.', '/') + ".class";
    }

    static String className(String path, String packageName) {
        return new ClassInfo(path, packageName).fullName;
    }

    List<Diagnostic> compile(SortedMap<String, String> texts, Path workplace) throws IOException {
        if (compiler.isEmpty()) {
            return List.of(new Diagnostic(
                    DiagnosticCode.NO_COMPILER,
                    Templates.location(texts.firstKey()),
                    "The template differs from the packaged one and must be compiled, but this Java has no compiler.",
                    "Run with a JDK instead of a JRE."));
        }
        var sources = workplace.resolve("sources");
        var problems = new GeneratedSources(texts, packageName, sources).generate();
        return problems.isEmpty() ? compile(compiler.get(), sources, workplace.resolve(CLASSES)) : problems;
    }

    private static List<Diagnostic> compile(JavaCompiler compiler, Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        var errors = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8);
                var files = Files.walk(sources)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, ClassPath.of(Templates.class.getClassLoader()));
            var units = manager.getJavaFileObjectsFromPaths(
                    files.filter(Files::isRegularFile).sorted().toList());
            compiler.getTask(null, manager, errors, OPTIONS, null, units).call();
        }
        return errors.getDiagnostics().stream()
                .filter(error -> error.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(JavaErrors::diagnostic)
                .toList();
    }
}
