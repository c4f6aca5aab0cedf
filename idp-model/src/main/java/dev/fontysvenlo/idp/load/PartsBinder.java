package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.ArgoCd;
import dev.fontysvenlo.idp.team.CloudNativePg;
import dev.fontysvenlo.idp.team.ImageUpdater;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Monitoring;
import dev.fontysvenlo.idp.team.Parts;
import dev.fontysvenlo.idp.team.Tls;
import dev.fontysvenlo.idp.team.Tracing;
import dev.fontysvenlo.idp.team.Traefik;
import java.util.Optional;
import java.util.function.Function;

/** The section {@code parts:} of {@code platform.yaml} as records. */
final class PartsBinder {
    private PartsBinder() {}

    static Parts parts(Fields fields, String domain) {
        return new Parts(
                argocd(fields.fields("argocd"), domain),
                imageUpdater(fields.fields("imageUpdater")),
                traefik(fields.fields("traefik")),
                section(fields, "tls").map(PartsBinder::tls).orElseGet(Tls.Elsewhere::new),
                monitoring(fields.fields("monitoring"), domain),
                section(fields, "tracing").map(PartsBinder::tracing).orElseGet(Tracing.Off::new),
                cloudNativePg(fields.fields("cloudNativePg")));
    }

    private static ArgoCd argocd(Fields fields, String domain) {
        return new ArgoCd(
                fields.flag("install"),
                fields.text("chart"),
                fields.text("version"),
                fields.optionalText("host").orElse("argocd." + domain),
                section(fields, "sso").flatMap(PartsBinder::login).orElseGet(ArgoCd.Login.Admin::new),
                fields.texts("admins"),
                fields.texts("coaches"));
    }

    private static Optional<ArgoCd.Login> login(Fields fields) {
        return PartsBinder.<ArgoCd.Login>choice(
                        fields,
                        "github",
                        github -> new ArgoCd.Login.GitHub(github.optionalText("clientId"), github.text("secret")))
                .or(() -> choice(
                        fields,
                        "oidc",
                        oidc -> new ArgoCd.Login.Oidc(
                                oidc.text("name"), oidc.text("issuer"), oidc.text("clientId"), oidc.text("secret"))));
    }

    private static ImageUpdater imageUpdater(Fields fields) {
        return new ImageUpdater(
                fields.flag("install"), fields.text("chart"), fields.text("interval"), fields.flag("webhook"));
    }

    private static Traefik traefik(Fields fields) {
        return new Traefik(
                fields.flag("install"),
                fields.text("chart"),
                fields.integer("replicas"),
                fields.texts("trustedIps"),
                fields.textMap("annotations"));
    }

    private static Tls tls(Fields fields) {
        var solver = fields.fields("solver");
        return new Tls.LetsEncrypt(
                fields.text("chart"),
                fields.text("email"),
                fields.word("issuer", Tls.Issuer.class),
                solver(solver)
                        .orElseThrow(() -> new IllegalStateException("the schema let a DNS solver of no kind pass")));
    }

    private static Optional<Tls.Solver> solver(Fields fields) {
        return PartsBinder.<Tls.Solver>choice(
                        fields, "cloudflare", zone -> new Tls.Solver.Cloudflare(zone.text("secret")))
                .or(() -> choice(
                        fields,
                        "rfc2136",
                        server -> new Tls.Solver.NameServer(
                                server.text("nameserver"),
                                server.text("keyName"),
                                server.text("algorithm"),
                                server.text("secret"))))
                .or(() -> choice(
                        fields,
                        "route53",
                        zone -> new Tls.Solver.Route53(
                                zone.text("region"), zone.text("accessKeyId"), zone.text("secret"))))
                .or(() -> choice(
                        fields,
                        "acmedns",
                        server -> new Tls.Solver.AcmeDns(server.text("host"), server.text("secret"))));
    }

    private static Monitoring monitoring(Fields fields, String domain) {
        return new Monitoring(
                fields.flag("install"),
                fields.text("chart"),
                fields.optionalText("host").orElse("grafana." + domain),
                fields.text("retention"),
                Memory.parse(fields.text("storage")),
                section(fields, "alerts").flatMap(PartsBinder::alerts).orElseGet(Monitoring.Alerts.Shown::new));
    }

    private static Optional<Monitoring.Alerts> alerts(Fields fields) {
        return PartsBinder.<Monitoring.Alerts>choice(
                        fields, "webhook", webhook -> new Monitoring.Alerts.Webhook(webhook.text("secret")))
                .or(() -> choice(
                        fields,
                        "email",
                        email -> new Monitoring.Alerts.Email(
                                email.text("from"),
                                email.text("to"),
                                email.text("server"),
                                email.text("user"),
                                email.text("secret"))));
    }

    private static Tracing tracing(Fields fields) {
        var endpoint = fields.text("endpoint");
        int samplePercent = fields.integer("samplePercent");
        return fields.text("mode").equals("operator")
                ? new Tracing.Operator(fields.text("operatorChart"), endpoint, samplePercent)
                : new Tracing.Collector(fields.text("collectorChart"), endpoint, samplePercent);
    }

    private static CloudNativePg cloudNativePg(Fields fields) {
        return new CloudNativePg(fields.flag("install"), fields.text("chart"), fields.text("namespace"));
    }

    private static Optional<Fields> section(Fields fields, String name) {
        return fields.find(name).map(Fields::of);
    }

    private static <T> Optional<T> choice(Fields fields, String name, Function<Fields, T> bind) {
        return section(fields, name).map(bind);
    }
}
