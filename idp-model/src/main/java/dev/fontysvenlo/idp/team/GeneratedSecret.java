package dev.fontysvenlo.idp.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A password that a Job makes in the cluster, once, and writes into each Secret that needs it; nobody has to know it.
 *
 * @param places the first one that has it decides
 */
public record GeneratedSecret(List<Place> places) {
    public GeneratedSecret {
        places = List.copyOf(places);
    }

    /**
     * One key of a Secret.
     *
     * @param beside what else the Secret must hold, each as {@code field=text}
     */
    public record Place(String namespace, String name, String key, List<String> beside) {
        public Place {
            beside = List.copyOf(beside);
        }

        Place(String namespace, String name, String key) {
            this(namespace, name, key, List.of());
        }

        private String text() {
            return namespace + "/" + name + ":" + key + ":" + String.join(",", beside);
        }
    }

    /** All of them on one cluster. */
    public static List<GeneratedSecret> of(Platform platform, Cluster cluster) {
        var settings = platform.settings();
        var namespaces = settings.namespaces();
        var secrets = new ArrayList<GeneratedSecret>();
        if (settings.parts().monitoring().isInstalled()) {
            secrets.add(new GeneratedSecret(List.of(new Place(
                    namespaces.monitoring(),
                    Naming.GRAFANA_ADMIN_SECRET,
                    "admin-password",
                    List.of("admin-user=admin")))));
        }
        if (makesWebhookWord(platform, cluster)) {
            secrets.add(new GeneratedSecret(List.of(
                    new Place(namespaces.argocd(), Naming.IMAGE_UPDATER_WORDS_SECRET, "webhook.harbor-secret"),
                    new Place(namespaces.bootstrap(), Naming.WEBHOOK_SECRET, Naming.WEBHOOK_KEY))));
        }
        return List.copyOf(secrets);
    }

    /** Whether what Harbor shows to Image Updater is made here: both must be within reach of one Job. */
    static boolean makesWebhookWord(Platform platform, Cluster cluster) {
        var updater = platform.settings().parts().imageUpdater();
        return platform.isHome(cluster) && updater.isInstalled() && updater.hasWebhook();
    }

    /** The names of those in one namespace. */
    public static List<String> namesIn(String namespace, Platform platform, Cluster cluster) {
        return of(platform, cluster).stream()
                .flatMap(secret -> secret.places().stream())
                .filter(place -> place.namespace().equals(namespace))
                .map(Place::name)
                .toList();
    }

    /** Everything, beside the script and the template, that their Job is made of. */
    public static List<Object> ingredients(Platform platform, Cluster cluster) {
        var settings = platform.settings();
        return List.of(of(platform, cluster), settings.images().tools(), settings.bootstrap());
    }

    /** The lines that the script reads: the places of one password, each {@code namespace/name:key:beside}. */
    public static String listed(List<GeneratedSecret> secrets) {
        return secrets.stream().map(GeneratedSecret::line).collect(Collectors.joining());
    }

    private String line() {
        return places.stream().map(Place::text).collect(Collectors.joining(" ", "", "\n"));
    }
}
