package dev.fontysvenlo.idp.render.bootstrap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * As much of a Kubernetes API server as a bootstrap Job meets: Secrets by GET and by server-side apply, a bearer token,
 * rights by the name of a Secret, and namespaces that may not be there yet. Source of the rules: Kubernetes'
 * documentation of server-side apply and of RBAC, seen with a real API server.
 */
public final class FakeKubernetes extends FakeServer {
    /** The token that a Job must show. */
    public static final String TOKEN = "token-of-the-bootstrap-job";

    private static final Pattern SECRET = Pattern.compile("/api/v1/namespaces/([a-z0-9-]+)/secrets/([a-z0-9.-]+)");

    /** By namespace and name, with a slash. */
    public final Map<String, FakeSecret> secrets = new TreeMap<>();

    public final Set<String> namespaces = new ConcurrentSkipListSet<>();
    public final Rights rights = new Rights();
    private final List<Integer> faults = new ArrayList<>();

    public FakeKubernetes(Faults faults) {
        super(faults);
    }

    public FakeKubernetes() {
        this(new Faults());
    }

    /** What a Role with this name in its {@code resourceNames} allows: some of get, patch and create. */
    public FakeKubernetes allow(String namespace, String secret, String... verbs) {
        namespaces.add(namespace);
        rights.allow(namespace, secret, verbs);
        return this;
    }

    /** The next requests are answered with these codes, in this order; 0 closes the connection without an answer. */
    public synchronized void failNext(int... codes) {
        for (int code : codes) {
            faults.add(code);
        }
    }

    /** The keys of a Secret in the clear; empty when it is not there. */
    public synchronized Map<String, String> secret(String path) {
        var secret = secrets.get(path);
        return secret == null ? Map.of() : secret.clear();
    }

    /** One value of a Secret as a program reads it. */
    public String value(String path, String key) {
        var value = secret(path).get(key);
        if (value == null) {
            throw new AssertionError("no key " + key + " in a Secret " + path);
        }
        return value;
    }

    /** The annotations of a Secret; empty when it is not there. */
    public synchronized Map<String, String> annotations(String path) {
        var secret = secrets.get(path);
        return secret == null ? Map.of() : secret.annotations();
    }

    public synchronized void delete(String path) {
        secrets.remove(path);
    }

    @Override
    protected Answer answer(Call call) {
        if (!faults.isEmpty()) {
            return status(faults.remove(0), "a fault of the test");
        }
        if (!call.header("Authorization").equals(Optional.of("Bearer " + TOKEN))) {
            return status(401, "Unauthorized");
        }
        var path = SECRET.matcher(call.path());
        if (!path.matches()) {
            return status(404, "the server could not find the requested resource");
        }
        return switch (call.method()) {
            case "GET" -> get(path.group(1), path.group(2));
            case "PATCH" ->
                call.header("Content-Type")
                                .filter("application/apply-patch+yaml"::equals)
                                .isPresent()
                        ? apply(path.group(1), path.group(2), call)
                        : status(415, "the body of the request was in an unknown format");
            default -> status(405, "the server does not allow this method on the requested resource");
        };
    }

    private Answer get(String namespace, String name) {
        if (!may(namespace, name, "get")) {
            return forbidden(namespace, name, "get");
        }
        var secret = secrets.get(namespace + "/" + name);
        return secret == null
                ? status(404, "secrets \"" + name + "\" not found")
                : new Answer(200, secret.json(namespace, name).toString());
    }

    private Answer apply(String namespace, String name, Call call) {
        if (!may(namespace, name, "patch")) {
            return forbidden(namespace, name, "patch");
        }
        var manager = call.query().getOrDefault("fieldManager", "");
        if (manager.isEmpty()) {
            return status(400, "PatchOptions.meta.k8s.io \"\" is invalid: fieldManager: Required value");
        }
        var known = secrets.get(namespace + "/" + name);
        if (known == null && !namespaces.contains(namespace)) {
            return status(404, "namespaces \"" + namespace + "\" not found");
        }
        if (known == null && !may(namespace, name, "create")) {
            return forbidden(namespace, name, "create");
        }
        try {
            var secret = known == null ? new FakeSecret() : known;
            boolean force = call.query().getOrDefault("force", "").equals("true");
            var refusal = secret.apply(new JSONObject(call.body()), namespace + "/" + name, manager, force);
            if (!refusal.isEmpty()) {
                return status(refusal.startsWith("Apply failed") ? 409 : 422, refusal);
            }
            secrets.put(namespace + "/" + name, secret);
            return new Answer(
                    known == null ? 201 : 200, secret.json(namespace, name).toString());
        } catch (JSONException | IllegalArgumentException e) {
            return status(400, "error decoding the body: " + e.getMessage());
        }
    }

    private boolean may(String namespace, String name, String verb) {
        return rights.verbs(namespace, name).contains(verb);
    }

    private static Answer forbidden(String namespace, String name, String verb) {
        return status(
                403,
                "secrets \"%s\" is forbidden: User \"system:serviceaccount:idp-bootstrap:bootstrap\" cannot %s resource \"secrets\" in API group \"\" in the namespace \"%s\""
                        .formatted(name, verb, namespace));
    }

    private static Answer status(int code, String message) {
        var body = new JSONObject()
                .put("kind", "Status")
                .put("apiVersion", "v1")
                .put("status", "Failure")
                .put("message", message)
                .put("code", code);
        return new Answer(code, body.toString());
    }

    static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
