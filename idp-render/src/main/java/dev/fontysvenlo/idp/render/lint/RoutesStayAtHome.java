package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A team's routes: hosts that the certificate covers, nothing of another namespace, no words that Traefik gave up. */
final class RoutesStayAtHome implements LintRule {
    private static final Pattern HOST = Pattern.compile("Host\\(`([^`]*)`");
    private static final Pattern GIVEN_UP = Pattern.compile("\\b(HostHeader|Headers|HeadersRegexp|Query)\\(");
    private static final Map<String, String> GIVEN_UP_MIDDLEWARE = new TreeMap<>(Map.of("ipWhiteList", "ipAllowList"));

    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("IngressRoute")
                .filter(route -> batch.isWhole(route.namespace()))
                .forEach(route ->
                        Trees.items(route.spec(), "routes").forEach(rule -> look(batch, route, rule, findings)));
        batch.of("Middleware")
                .forEach(middleware -> GIVEN_UP_MIDDLEWARE.forEach((old, now) -> middleware
                        .at("spec", old)
                        .ifPresent(place -> add(
                                middleware,
                                place,
                                "uses `" + old + "`, which Traefik has given up",
                                "Use `" + now + "`.",
                                findings))));
    }

    private static void look(Batch batch, Rendered route, Node rule, Findings findings) {
        var match = Trees.text(rule, "match");
        var place = Trees.child(rule, "match").orElse(rule);
        HOST.matcher(match)
                .results()
                .map(found -> found.group(1))
                .filter(host -> !batch.claims().covers(route, host))
                .forEach(host -> add(
                        route,
                        place,
                        "answers for `" + host + "`, which no certificate of the cluster covers",
                        "Use a host right below the domain of the cluster, or declare a certificate for it.",
                        findings));
        if (!match.contains("Host(")) {
            add(route, place, "answers for every host", "Begin the rule with Host(`…`).", findings);
        }
        if (GIVEN_UP.matcher(match).find()) {
            add(
                    route,
                    place,
                    "uses a matcher that Traefik has given up",
                    "Use Host, Header or Query of version 3.",
                    findings);
        }
        Trees.items(rule, "middlewares").forEach(other -> foreign(route, other, findings));
        Trees.items(rule, "services").forEach(other -> foreign(route, other, findings));
    }

    private static void foreign(Rendered route, Node reference, Findings findings) {
        var namespace = Trees.text(reference, "namespace");
        if (!namespace.isEmpty() && !namespace.equals(route.namespace())
                || Trees.text(reference, "name").contains("@")) {
            add(route, reference, "uses something of another namespace", "Leave `namespace` and `@` out.", findings);
        }
    }

    private static void add(Rendered object, Node place, String clause, String hint, Findings findings) {
        findings.add(DiagnosticCode.ROUTE_LEAVES_HOME, object, place, clause, hint);
    }
}
