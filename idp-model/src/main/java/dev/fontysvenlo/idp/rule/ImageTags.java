package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TagScheme;
import java.util.Locale;
import java.util.stream.Stream;

/** A tag that a team names has the form that the platform looks for; any other would never be found. */
final class ImageTags {
    private ImageTags() {}

    static Stream<Diagnostic> check(Declarations declared) {
        return declared.teams().stream()
                .filter(team -> team.state().filter(State.REMOVED::equals).isEmpty())
                .flatMap(team -> team.changes().images().entrySet().stream()
                        .filter(image -> !scheme(declared).accepts(image.getValue()))
                        .map(image -> problem(declared, team.file(), image.getKey(), image.getValue())));
    }

    private static Diagnostic problem(Declarations declared, String file, String image, String tag) {
        var scheme = scheme(declared);
        return new Diagnostic(
                DiagnosticCode.TAG_SCHEME,
                declared.sources().locate(file, Sources.pointer("images", image)),
                "`%s` is not a tag that this platform deploys: `images.tags` is `%s` in `%s`."
                        .formatted(tag, scheme.name().toLowerCase(Locale.ROOT), declared.cite("images", "tags")),
                "Copy the tag from the workflow's output or from the registry; it has the form `%s`."
                        .formatted(scheme.example()));
    }

    private static TagScheme scheme(Declarations declared) {
        return declared.platform().settings().images().tags();
    }
}
