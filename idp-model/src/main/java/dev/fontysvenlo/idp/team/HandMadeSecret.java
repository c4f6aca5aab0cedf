package dev.fontysvenlo.idp.team;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Secret that a person makes, because nothing in the cluster can: the preflight Job looks whether it is there.
 *
 * @param keys what it must hold
 * @param purpose what it is for, in an admin's words
 */
public record HandMadeSecret(String namespace, String name, List<String> keys, String purpose) {
    private static final List<String> CERTIFICATE = List.of("tls.crt", "tls.key");

    public HandMadeSecret {
        keys = List.copyOf(keys);
    }

    /** All of them on one cluster, sorted by namespace and name; docs/manual/install.md says how each is made. */
    public static List<HandMadeSecret> of(Platform platform, Cluster cluster) {
        return Stream.of(
                        ofArgoCd(platform, cluster),
                        ofCertificates(platform.settings(), cluster),
                        ofAlerts(platform.settings()),
                        ofRegistry(platform, cluster),
                        ofCourses(platform, cluster))
                .flatMap(secrets -> secrets)
                .sorted(Comparator.comparing(HandMadeSecret::namespace).thenComparing(HandMadeSecret::name))
                .toList();
    }

    /** Those in one namespace. */
    public static List<HandMadeSecret> in(String namespace, Platform platform, Cluster cluster) {
        return of(platform, cluster).stream()
                .filter(secret -> secret.namespace().equals(namespace))
                .toList();
    }

    /** Everything, beside the script and the template, that the preflight Job is made of. */
    public static List<Object> ingredients(Platform platform, Cluster cluster) {
        var settings = platform.settings();
        return List.of(of(platform, cluster), settings.images().tools(), settings.bootstrap());
    }

    /** The lines that the preflight script reads: namespace, name, keys and purpose. */
    public static String listed(List<HandMadeSecret> secrets) {
        return secrets.stream().map(HandMadeSecret::line).collect(Collectors.joining());
    }

    private static Stream<HandMadeSecret> ofArgoCd(Platform platform, Cluster cluster) {
        if (!platform.isHome(cluster)) {
            return Stream.empty();
        }
        var settings = platform.settings();
        var namespace = settings.namespaces().argocd();
        var repository = settings.repository().isPrivate()
                ? Stream.of(new HandMadeSecret(
                        namespace,
                        Naming.REPOSITORY_SECRET,
                        List.of("type", "url"),
                        "the login with which Argo CD reads the repository."))
                : Stream.<HandMadeSecret>empty();
        var argocd = settings.parts().argocd();
        var login = argocd.isInstalled()
                ? argocd.login().secretNames().stream()
                        .map(name -> new HandMadeSecret(
                                namespace,
                                name,
                                argocd.login().secretKeys(),
                                "the client secret of the login to Argo CD."))
                : Stream.<HandMadeSecret>empty();
        var clusters = platform.clusters().stream()
                .filter(other -> !other.server().equals(Cluster.HOME))
                .map(other -> new HandMadeSecret(
                        namespace,
                        Naming.clusterSecret(other.name()),
                        List.of("name", "server", "config"),
                        "the way by which Argo CD reaches cluster " + other.name() + "."));
        return Stream.of(repository, login, clusters).flatMap(secrets -> secrets);
    }

    private static Stream<HandMadeSecret> ofCertificates(Settings settings, Cluster cluster) {
        var parts = settings.parts();
        if (!parts.traefik().isInstalled()) {
            return ofZone(settings);
        }
        var traefik = settings.namespaces().traefik();
        var wildcard = parts.tls().isLetsEncrypt()
                ? Stream.<HandMadeSecret>empty()
                : Stream.of(new HandMadeSecret(
                        traefik,
                        Naming.CERTIFICATE_SECRET,
                        CERTIFICATE,
                        "the certificate for everything below " + cluster.domain() + "."));
        var own = cluster.certificates().stream()
                .map(certificate -> new HandMadeSecret(
                        traefik,
                        certificate.secret(),
                        CERTIFICATE,
                        "the certificate for " + String.join(" and ", certificate.domains()) + "."));
        return Stream.of(ofZone(settings), wildcard, own).flatMap(secrets -> secrets);
    }

    private static Stream<HandMadeSecret> ofZone(Settings settings) {
        return settings.parts().tls() instanceof Tls.LetsEncrypt tls
                ? Stream.of(new HandMadeSecret(
                        settings.namespaces().certManager(),
                        tls.solver().secret(),
                        List.of(tls.solver().key()),
                        "the right to write to the DNS zone."))
                : Stream.empty();
    }

    private static Stream<HandMadeSecret> ofAlerts(Settings settings) {
        var monitoring = settings.parts().monitoring();
        return monitoring.isInstalled() && !monitoring.alerts().secretName().isEmpty()
                ? Stream.of(new HandMadeSecret(
                        settings.namespaces().monitoring(),
                        monitoring.alerts().secretName(),
                        List.of(monitoring.alerts().secretKey()),
                        "the way to those who are told of alerts."))
                : Stream.empty();
    }

    private static Stream<HandMadeSecret> ofRegistry(Platform platform, Cluster cluster) {
        var settings = platform.settings();
        var bootstrap = settings.namespaces().bootstrap();
        var admin = settings.registry().isOn(cluster)
                ? Stream.<HandMadeSecret>empty()
                : Stream.of(new HandMadeSecret(
                        bootstrap,
                        Naming.REGISTRY_ADMIN_SECRET,
                        List.of("username", "password"),
                        "the login of an admin of Harbor."));
        boolean isToldByHand = settings.registry().rules().webhook().isPresent()
                && !GeneratedSecret.makesWebhookWord(platform, cluster);
        var word = isToldByHand
                ? Stream.of(new HandMadeSecret(
                        bootstrap,
                        Naming.WEBHOOK_SECRET,
                        List.of(Naming.WEBHOOK_KEY),
                        "what Harbor shows to Image Updater, the same as webhook.harbor-secret there."))
                : Stream.<HandMadeSecret>empty();
        return Stream.concat(admin, word);
    }

    private static Stream<HandMadeSecret> ofCourses(Platform platform, Cluster cluster) {
        return platform.coursesOf(cluster).stream()
                .filter(Course::hasOauth2)
                .map(course -> new HandMadeSecret(
                        course.systemNamespace(),
                        Naming.PGADMIN_OAUTH2_SECRET,
                        List.of("config"),
                        "the login to pgAdmin by accounts of the organisation."));
    }

    private String line() {
        return namespace + " " + name + " " + String.join(",", keys) + " " + purpose + "\n";
    }
}
