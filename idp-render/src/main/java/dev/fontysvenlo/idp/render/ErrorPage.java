package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The pages under {@code docs/errors}, packaged with the code. */
final class ErrorPage {
    private static final String FOLDER = "/dev/fontysvenlo/idp/errors/";

    private ErrorPage() {}

    static Outcome<String> of(String code) {
        return DiagnosticCode.of(code).map(ErrorPage::read).orElseGet(() -> unknown(code));
    }

    private static Outcome<String> read(DiagnosticCode code) {
        try (var page = ErrorPage.class.getResourceAsStream(FOLDER + code.id() + ".md")) {
            if (page == null) {
                throw new IllegalStateException(code.id() + " has no page");
            }
            return Outcome.ok(new String(page.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(code.id(), e);
        }
    }

    private static Outcome<String> unknown(String code) {
        var legal =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        var hint = Nearest.to(code.strip().toUpperCase(Locale.ROOT), legal)
                .map(nearest -> "Did you mean " + nearest + "? ")
                .orElse("");
        return Outcome.failed(new Diagnostic(
                DiagnosticCode.UNKNOWN_CODE,
                Location.ofFile("idp.code"),
                "There is no error code `" + code + "`.",
                hint + "Take the code from the message, for example -Didp.code=IDP-104."));
    }
}
