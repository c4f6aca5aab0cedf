package dev.fontysvenlo.idp.team;

/**
 * Argo CD Image Updater.
 *
 * @param chart the exact version of the chart, whose first two numbers are those of the program
 * @param interval how often it asks the registry, for example {@code 2m}
 * @param hasWebhook whether Harbor tells it of new images as well
 */
public record ImageUpdater(boolean isInstalled, String chart, String interval, boolean hasWebhook) {

    /** Whether its custom resource says its namespace: 1.0 and 1.1 take the field, 1.2 has dropped it (ADR 0012). */
    public boolean saysNamespace() {
        return chart.startsWith("1.0.") || chart.startsWith("1.1.");
    }
}
