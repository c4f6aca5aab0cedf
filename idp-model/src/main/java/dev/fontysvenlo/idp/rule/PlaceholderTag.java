package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.stream.Stream;

/** A copied placeholder keeps its tag, so the tag must not be one that a team's own image may have. */
final class PlaceholderTag {
    private PlaceholderTag() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var settings = declared.platform().settings();
        return settings.registry().placeholder().stream()
                .filter(image -> settings.images().tags().accepts(image.tag())
                        || image.tag().equals("latest"))
                .map(image -> new Diagnostic(
                        DiagnosticCode.PLACEHOLDER_TAG,
                        declared.at("registry", "placeholder"),
                        "The placeholder would be copied with the tag `%s`, and %s."
                                .formatted(
                                        image.tag(),
                                        image.tag().equals("latest")
                                                ? "no team may run an image with that tag"
                                                : "then pass for a team's newest image"),
                        "Give the image in Harbor another tag, for example `start`, and write it here."));
    }
}
