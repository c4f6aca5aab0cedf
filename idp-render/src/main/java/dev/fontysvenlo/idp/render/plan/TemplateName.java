package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.util.regex.Pattern;

/**
 * What a template's path says: its scope (once a cluster, cohort, team or component), the area below that scope which
 * decides the folder, and the rendered file's name.
 */
record TemplateName(String path, Scope scope, String area, String file) {
    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml\\.jte");

    static Outcome<TemplateName> parse(String path) {
        var parts = path.split("/");
        var scope = Scope.of(parts[0]);
        if (scope.isEmpty() || parts.length != scope.get().depth()) {
            return refused(
                    path,
                    "`templates/" + path + "` is in no folder that templates are rendered from.",
                    "Move it to one of: " + Scope.folders() + ".");
        }
        if (!FILE.matcher(parts[parts.length - 1]).matches()) {
            return refused(
                    path,
                    "`templates/" + path + "` is not named after the kind of its object.",
                    "Name it `<kind>.yaml.jte` or `<kind>-<qualifier>.yaml.jte`, in lower case.");
        }
        var area = parts.length == 3 ? parts[1] : "";
        if (!scope.get().allows(area)) {
            return refused(
                    path,
                    "`" + area + "` is no folder of scope `" + parts[0] + "`.",
                    "Move the template to one of: " + Scope.folders() + ".");
        }
        var last = parts[parts.length - 1];
        return Outcome.ok(
                new TemplateName(path, scope.get(), area, last.substring(0, last.length() - ".jte".length())));
    }

    private static Outcome<TemplateName> refused(String path, String message, String hint) {
        return Outcome.failed(
                new Diagnostic(DiagnosticCode.TEMPLATE_NAME, Location.ofFile("templates/" + path), message, hint));
    }
}
