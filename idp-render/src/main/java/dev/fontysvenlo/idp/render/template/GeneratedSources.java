package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateConfig;
import gg.jte.TemplateException;
import gg.jte.compiler.TemplateCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has jte turn templates into Java, one by one, so that the faults of all of them are found. */
final class GeneratedSources {
    private static final Pattern AT_LINE =
            Pattern.compile("Failed to compile (.+), error at line (\\d+): (.*)", Pattern.DOTALL);
    private static final Pattern NOT_FOUND = Pattern.compile("(.+) not found, referenced at (.+):(\\d+)");

    private final SortedMap<String, String> texts;
    private final String packageName;
    private final Path directory;

    GeneratedSources(SortedMap<String, String> texts, String packageName, Path directory) {
        this.texts = texts;
        this.packageName = packageName;
        this.directory = directory;
    }

    /** Into the directory; the problems are empty when every template was understood. */
    List<Diagnostic> generate() {
        var problems = new TreeSet<Diagnostic>();
        texts.keySet().forEach(path -> generate(path).forEach(problems::add));
        return List.copyOf(problems);
    }

    private Stream<Diagnostic> generate(String path) {
        var config = new TemplateConfig(ContentType.Plain, packageName);
        config.trimControlStructures = true;
        try {
            new TemplateCompiler(
                            config,
                            new OneTemplate(path, texts),
                            directory,
                            getClass().getClassLoader())
                    .generateAll();
            return Stream.empty();
        } catch (TemplateException fault) {
            return Stream.of(diagnostic(path, String.valueOf(fault.getMessage())));
        } catch (IndexOutOfBoundsException | IllegalStateException cutOff) {
            return Stream.of(problem(Templates.location(path), "A directive of the template is not complete."));
        }
    }

    private static Diagnostic diagnostic(String path, String message) {
        var atLine = AT_LINE.matcher(message);
        if (atLine.matches()) {
            var location = Templates.location(atLine.group(1), Integer.parseInt(atLine.group(2)));
            return problem(location, "The template cannot be read: " + JavaErrors.sentence(atLine.group(3)));
        }
        var notFound = NOT_FOUND.matcher(message);
        if (notFound.matches()) {
            var location = Templates.location(notFound.group(2), Integer.parseInt(notFound.group(3)));
            return problem(location, "There is no template `" + Templates.FOLDER + notFound.group(1) + "`.");
        }
        return problem(Templates.location(path), "The template cannot be read: " + JavaErrors.sentence(message));
    }

    private static Diagnostic problem(Location location, String message) {
        return new Diagnostic(DiagnosticCode.TEMPLATE_DOES_NOT_COMPILE, location, message, "Correct the template.");
    }

    /** All texts, of which jte is to generate one and what that one calls. */
    private record OneTemplate(String path, SortedMap<String, String> texts) implements CodeResolver {
        @Override
        public @Nullable String resolve(String name) {
            return texts.get(name);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of(path);
        }
    }
}
