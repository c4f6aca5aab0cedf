package dev.fontysvenlo.idp.team;

import java.util.Optional;

/**
 * How the platform installs Harbor.
 *
 * @param cluster the one cluster that it runs on
 * @param chart the version of its chart
 * @param storage how much all images of all projects may take
 * @param storageClass the class of its volumes; empty for the cluster's own choice
 */
public record RegistryInstallation(String cluster, String chart, Memory storage, Optional<String> storageClass) {
    /** What it keeps beside the images: its database, what it knows of weak points, its queue and its logs. */
    public static final Memory DATABASE = Memory.parse("5Gi");

    public static final Memory SCANNER = Memory.parse("5Gi");
    public static final Memory QUEUE = Memory.parse("1Gi");
    public static final Memory LOGS = Memory.parse("1Gi");

    /** All its volumes together. */
    public Memory volumes() {
        return storage.plus(DATABASE).plus(SCANNER).plus(QUEUE).plus(LOGS);
    }

    /** The class of its volumes as the chart wants it: an empty text for the cluster's own choice. */
    public String volumeClass() {
        return storageClass.orElse("");
    }
}
