package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.Locale;

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it on the line of the pull request. Source of the
 * form and its escapes: GitHub's page "Workflow commands for GitHub Actions".
 */
public final class Annotation {
    private Annotation() {}

    public static String of(Diagnostic diagnostic) {
        var location = diagnostic.location();
        var place = location.isWholeFile()
                ? ""
                : ",line=" + location.line() + ",col=" + location.column() + ",endColumn="
                        + (location.column() + Math.max(1, location.length()));
        return "::" + diagnostic.code().severity().name().toLowerCase(Locale.ROOT)
                + " file=" + property(location.file())
                + place
                + ",title=" + property(diagnostic.code().id())
                + "::" + text(diagnostic.message() + "\n" + diagnostic.hint());
    }

    private static String text(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return text(value).replace(":", "%3A").replace(",", "%2C");
    }
}
