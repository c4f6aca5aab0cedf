package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Settings;
import java.util.stream.Stream;

/** What Harbor says of a push is heard: an Image Updater of the platform listens exactly where Harbor speaks. */
final class RegistryWebhook {
    private RegistryWebhook() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var settings = declared.platform().settings();
        var updater = settings.parts().imageUpdater();
        boolean isSent = settings.registry().rules().webhook().isPresent();
        if (!updater.isInstalled() || updater.hasWebhook() == isSent) {
            return Stream.empty();
        }
        return Stream.of(isSent ? unheard(declared) : unsent(declared, settings));
    }

    private static Diagnostic unheard(Declarations declared) {
        return new Diagnostic(
                DiagnosticCode.WEBHOOK_ONE_SIDED,
                declared.at("registry", "webhook"),
                "Harbor would tell Image Updater of every image, but Image Updater does not listen.",
                "Write `webhook: true` in `parts.imageUpdater`, or remove this line.");
    }

    private static Diagnostic unsent(Declarations declared, Settings settings) {
        return new Diagnostic(
                DiagnosticCode.WEBHOOK_ONE_SIDED,
                declared.at("parts", "imageUpdater", "webhook"),
                "Image Updater would listen to Harbor, but Harbor has no address to write to.",
                ("Add `webhook: http://argocd-image-updater.%s.svc.cluster.local:8080/webhook?type=harbor` to `registry`,"
                                + " or remove this line.")
                        .formatted(settings.namespaces().argocd()));
    }
}
