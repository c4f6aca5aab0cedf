package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Translates what the Java compiler says about generated sources into lines and words of the template. */
final class JavaErrors {
    private static final Pattern NAME = Pattern.compile("String JTE_NAME = \"(.*)\";");
    private static final Pattern LINES = Pattern.compile("int\\[] JTE_LINE_INFO = \\{(.*)};");
    private static final Pattern PACKAGES = Pattern.compile("\\b([a-z][a-z0-9]*\\.)+(?=[A-Z])");

    private JavaErrors() {}

    static Diagnostic diagnostic(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        return new Diagnostic(
                DiagnosticCode.TEMPLATE_DOES_NOT_COMPILE,
                location(error),
                message(String.valueOf(error.getMessage(Locale.ROOT))),
                "Correct the expression; a template prints texts, numbers and booleans of the model.");
    }

    private static String message(String java) {
        if (java.contains("for writeUserContent(")) {
            return "What `${…}` gives here is neither a text, a number nor a boolean.";
        }
        return "The template does not compile: " + sentence(java);
    }

    /** One line that ends in a full stop. */
    static String sentence(String message) {
        var line = PACKAGES.matcher(message.strip())
                .replaceAll("")
                .replaceAll("\\s*\\n\\s*", "; ")
                .replaceAll("\\s+", " ");
        return line.endsWith(".") ? line : line + ".";
    }

    private static Location location(javax.tools.Diagnostic<? extends JavaFileObject> error) {
        var source = error.getSource();
        if (source == null) {
            return Location.ofFile(Templates.FOLDER);
        }
        var java = read(Path.of(source.toUri()));
        var name = NAME.matcher(java);
        var lines = LINES.matcher(java);
        if (!name.find() || !lines.find()) {
            throw new IllegalStateException("not generated from a template: " + source.toUri());
        }
        var templateLines = lines.group(1).split(",");
        int javaLine = (int) Math.min(Math.max(error.getLineNumber(), 1), templateLines.length);
        return Templates.location(name.group(1), Integer.parseInt(templateLines[javaLine - 1]) + 1);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + source, unreadable);
        }
    }
}
