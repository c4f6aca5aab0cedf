package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.ImageReference;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Third-party images come from elsewhere than the platform's own registry, which could not start without them. */
final class TrustedImages {
    private TrustedImages() {}

    static Stream<Diagnostic> check(Declarations declared) {
        return Stream.concat(fromOwnRegistry(declared), samePurpose(declared));
    }

    private static Stream<Diagnostic> fromOwnRegistry(Declarations declared) {
        var images = declared.platform().settings().images();
        return Stream.concat(
                fromOwnRegistry(declared, "trusted", images.trusted()),
                fromOwnRegistry(declared, "platform", images.platform()));
    }

    private static Stream<Diagnostic> fromOwnRegistry(
            Declarations declared, String list, Map<String, ImageReference> images) {
        var host = declared.platform().settings().registry().host();
        return images.entrySet().stream()
                .filter(image -> image.getValue()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(host.toLowerCase(Locale.ROOT) + "/"))
                .map(image -> new Diagnostic(
                        DiagnosticCode.TRUSTED_IMAGE,
                        declared.at("images", list, image.getKey()),
                        ("Image `%s` comes from the platform's own registry `%s`, "
                                        + "which may not run yet when the image is needed.")
                                .formatted(image.getKey(), host),
                        "Name the image where its makers publish it, for example on `docker.io` or `ghcr.io`."));
    }

    private static Stream<Diagnostic> samePurpose(Declarations declared) {
        Map<String, String> purposes = new TreeMap<>();
        return declared.platform().settings().images().trusted().keySet().stream()
                .filter(purpose -> purposes.putIfAbsent(purpose.toLowerCase(Locale.ROOT), purpose) != null)
                .map(purpose -> new Diagnostic(
                        DiagnosticCode.TRUSTED_IMAGE,
                        declared.atKey("images", "trusted", purpose),
                        "Image `%s` is there twice, in capitals and in small letters.".formatted(purpose),
                        "Remove the one that is not meant."));
    }
}
