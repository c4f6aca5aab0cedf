package dev.fontysvenlo.idp.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Secret that a person makes, because nothing in the cluster can: the preflight Job looks whether it is there.
 *
 * @param keys what it must hold
 * @param purpose what it is for, in an admin's words
 */
public record HandMadeSecret(String namespace, String name, List<String> keys, String purpose) {
    public HandMadeSecret {
        keys = List.copyOf(keys);
    }

    /** All of them on one cluster, sorted by namespace and name. */
    public static List<HandMadeSecret> of(Settings settings, Cluster cluster) {
        var secrets = new ArrayList<HandMadeSecret>();
        var bootstrap = settings.namespaces().bootstrap();
        if (!settings.registry().isOn(cluster)) {
            secrets.add(new HandMadeSecret(
                    bootstrap,
                    Naming.REGISTRY_ADMIN_SECRET,
                    List.of("username", "password"),
                    "the login of an admin of Harbor."));
        }
        if (settings.registry().rules().webhook().isPresent()) {
            secrets.add(new HandMadeSecret(
                    bootstrap,
                    Naming.WEBHOOK_SECRET,
                    List.of("secret"),
                    "what Harbor shows to Image Updater, the same as webhook.harbor-secret there."));
        }
        return List.copyOf(secrets);
    }

    /** Everything, beside the script and the template, that the preflight Job is made of. */
    public static List<Object> ingredients(Settings settings, Cluster cluster) {
        return List.of(of(settings, cluster), settings.images().tools(), settings.bootstrap());
    }

    /** The lines that the preflight script reads: namespace, name, keys and purpose. */
    public static String listed(List<HandMadeSecret> secrets) {
        return secrets.stream().map(HandMadeSecret::line).collect(Collectors.joining());
    }

    private String line() {
        return namespace + " " + name + " " + String.join(",", keys) + " " + purpose + "\n";
    }
}
