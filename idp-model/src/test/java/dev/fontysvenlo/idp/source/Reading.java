package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short forms for tests that read a text. */
final class Reading {
    static final String FILE = "team.yaml";

    private Reading() {}

    static Outcome<Document> strict(String text) {
        return YamlReader.strict(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Document> plain(String text) {
        return YamlReader.plain(FILE, text);
    }

    static Document read(Outcome<Document> outcome) {
        return outcome.match(document -> document, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    static List<String> problems(Outcome<Document> outcome) {
        return outcome.diagnostics().stream().map(Reading::shown).toList();
    }

    private static String shown(Diagnostic problem) {
        var place = problem.location();
        return place.line() + ":" + place.column() + " " + problem.code().id();
    }
}
