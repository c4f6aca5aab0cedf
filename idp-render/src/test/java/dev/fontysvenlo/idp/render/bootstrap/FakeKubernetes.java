package dev.fontysvenlo.idp.render.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * As much of a Kubernetes API server as a bootstrap Job meets: Secrets by GET and by server-side apply, a bearer token,
 * rights by the name of a Secret, and namespaces that may not be there yet.
 */
public final class FakeKubernetes implements AutoCloseable {
    /** The token that a Job must show. */
    public static final String TOKEN = "token-of-the-bootstrap-job";

    private static final Pattern SECRET = Pattern.compile("/api/v1/namespaces/([a-z0-9-]+)/secrets/([a-z0-9.-]+)");

    private final HttpServer server;
    private final Set<String> namespaces = new TreeSet<>();
    private final Map<String, Set<String>> rights = new TreeMap<>();
    private final Map<String, FakeSecret> secrets = new TreeMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Integer> faults = new ArrayList<>();

    private FakeKubernetes(HttpServer server) {
        this.server = server;
    }

    public static FakeKubernetes start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var fake = new FakeKubernetes(server);
            server.createContext("/", fake::answer);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized FakeKubernetes namespace(String name) {
        namespaces.add(name);
        return this;
    }

    /** What a Role with this name in its {@code resourceNames} allows: some of get, patch and create. */
    public synchronized FakeKubernetes allow(String namespace, String secret, String... verbs) {
        rights.put(namespace + "/" + secret, Set.of(verbs));
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

    /** The annotations of a Secret; empty when it is not there. */
    public synchronized Map<String, String> annotations(String path) {
        var secret = secrets.get(path);
        return secret == null ? Map.of() : secret.annotations();
    }

    public synchronized void delete(String path) {
        secrets.remove(path);
    }

    /** Method and path of every request so far. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = answer(exchange, body);
            if (answer.code() == 0) {
                return;
            }
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.code(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Answer answer(HttpExchange exchange, String body) {
        var uri = exchange.getRequestURI();
        requests.add(exchange.getRequestMethod() + " " + uri.getPath());
        if (!faults.isEmpty()) {
            return status(faults.remove(0), "a fault of the test");
        }
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return status(401, "Unauthorized");
        }
        var path = SECRET.matcher(uri.getPath());
        if (!path.matches()) {
            return status(404, "the server could not find the requested resource");
        }
        return switch (exchange.getRequestMethod()) {
            case "GET" -> get(path.group(1), path.group(2));
            case "PATCH" -> {
                var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
                yield type.equals("application/apply-patch+yaml")
                        ? apply(path.group(1), path.group(2), String.valueOf(uri.getQuery()), body)
                        : status(415, "the body of the request was in an unknown format");
            }
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

    private Answer apply(String namespace, String name, String query, String body) {
        if (!may(namespace, name, "patch")) {
            return forbidden(namespace, name, "patch");
        }
        var manager = FakeSecret.parameter(query, "fieldManager");
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
            var refusal = secret.apply(new JSONObject(body), name, manager, query.contains("force=true"));
            if (!refusal.isEmpty()) {
                return status(refusal.startsWith("Apply failed") ? 409 : 422, refusal);
            }
            secrets.put(namespace + "/" + name, secret);
            return new Answer(
                    known == null ? 201 : 200, secret.json(namespace, name).toString());
        } catch (JSONException e) {
            return status(400, "error decoding the body: " + e.getMessage());
        }
    }

    private boolean may(String namespace, String name, String verb) {
        return rights.getOrDefault(namespace + "/" + name, Set.of()).contains(verb);
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

    private record Answer(int code, String body) {}
}
