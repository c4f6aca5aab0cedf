package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;

/**
 * What an object names is there: among the objects of the unit, or, for a Secret, made in the cluster. A Role of the
 * namespace says so by its name: in a team's by letting somebody make it, elsewhere also by letting somebody look whether
 * a person has made it. What is in the namespace of another unit, the whole tree is asked for; see {@link Ties}.
 */
final class ReferencesResolve implements LintRule {
    static final String HINT = "Correct the name, or render the object in the same namespace.";

    @Override
    public void look(Batch batch, Findings findings) {
        batch.objects().stream()
                .filter(object -> batch.isWhole(object.namespace()))
                .forEach(object -> {
                    References.of(object).stream()
                            .filter(reference -> isJudgedHere(batch, reference))
                            .filter(reference -> !isThere(batch, object, reference))
                            .forEach(reference -> find(
                                    object,
                                    reference.place(),
                                    "names the " + reference.kind() + " `" + reference.name() + "`, which is not there",
                                    findings));
                    ports(batch, object, findings);
                });
    }

    /** Whether what is not in the unit is nowhere. */
    static boolean isJudgedHere(Batch batch, References.Reference reference) {
        return !reference.isOfArgo() && batch.isWhole(reference.namespace());
    }

    static boolean isThere(Batch batch, Rendered object, References.Reference reference) {
        return reference.isAlwaysThere()
                || batch.find(reference.kind(), reference.namespace(), reference.name())
                        .isPresent()
                || reference.kind().equals("Secret") && isMade(batch, object, reference);
    }

    /** By a Job, by a person who is told to, or by cert-manager. */
    private static boolean isMade(Batch batch, Rendered object, References.Reference secret) {
        return batch.of("Role")
                        .filter(role -> role.namespace().equals(secret.namespace()))
                        .anyMatch(role -> Trees.items(role.object(), "rules").stream()
                                .anyMatch(rule -> isAbout(rule, secret.name())
                                        && (!object.isOfTeam()
                                                || Trees.texts(rule, "verbs").contains("patch"))))
                || batch.of("Certificate")
                        .filter(certificate -> certificate.namespace().equals(secret.namespace()))
                        .anyMatch(certificate ->
                                Trees.text(certificate.spec(), "secretName").equals(secret.name()));
    }

    private static boolean isAbout(Node rule, String secret) {
        return Trees.texts(rule, "resources").contains("secrets")
                && Trees.texts(rule, "resourceNames").contains(secret);
    }

    private static void ports(Batch batch, Rendered object, Findings findings) {
        if (!object.kind().equals("IngressRoute")) {
            return;
        }
        for (Node route : Trees.items(object.spec(), "routes")) {
            for (Node service : Trees.items(route, "services")) {
                var name = Trees.text(service, "name");
                var port = Trees.text(service, "port");
                if (!port.isEmpty()
                        && batch.find("Service", object.namespace(), name)
                                .filter(found -> !hasPort(found, port))
                                .isPresent()) {
                    find(
                            object,
                            service,
                            "leads to port `" + port + "` of Service `" + name + "`, which has no such port",
                            findings);
                }
            }
        }
    }

    private static boolean hasPort(Rendered service, String port) {
        return Trees.items(service.spec(), "ports").stream()
                .anyMatch(own -> Trees.text(own, "name").equals(port));
    }

    private static void find(Rendered object, Node place, String clause, Findings findings) {
        findings.add(DiagnosticCode.REFERENCE_DANGLES, object, place, clause, HINT);
    }
}
