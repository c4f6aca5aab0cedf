package dev.fontysvenlo.idp.render.harbor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * The Secrets of Kubernetes: reading one, and server-side apply, to whom the rendered Roles allow it. Source of the
 * rules: parts.md, section 1.5, seen with a real API server.
 */
final class FakeKubernetes extends FakeServer {
    static final String TOKEN = "token-of-bootstrap";

    /** By namespace and name, with a slash. */
    final Map<String, JSONObject> secrets = new TreeMap<>();

    final Set<String> namespaces = new ConcurrentSkipListSet<>();
    final Rights rights = new Rights();
    private int version;

    FakeKubernetes(Faults faults) throws IOException {
        super(faults);
    }

    @Override
    Answer answer(Call call) {
        try {
            return secret(call);
        } catch (Refused refused) {
            var status = new JSONObject().put("kind", "Status").put("message", refused.getMessage());
            return new Answer(
                    refused.status(), status.put("code", refused.status()).toString());
        }
    }

    private Answer secret(Call call) {
        var bearer = call.header("Authorization").orElse("");
        Refused.unless(bearer.equals("Bearer " + TOKEN), 401, "Unauthorized");
        var parts = call.path().split("/");
        Refused.unless(
                call.path().matches("/api/v1/namespaces/[^/]+/secrets(/[^/]+)?"), 404, "the server could not find it");
        Refused.unless(parts.length == 7, 403, "cannot list or post secrets");
        var key = parts[4] + "/" + parts[6];
        var verbs = rights.verbs(parts[4], parts[6]);
        switch (call.method()) {
            case "GET" -> {
                Refused.unless(verbs.contains("get"), 403, "cannot get resource " + key);
                Refused.unless(secrets.containsKey(key), 404, "secrets " + key + " not found");
                return new Answer(200, stored(key).toString());
            }
            case "PATCH" -> {
                Refused.unless(verbs.contains("patch"), 403, "cannot patch resource " + key);
                Refused.unless(
                        secrets.containsKey(key) || verbs.contains("create"), 403, "cannot create resource " + key);
                return apply(call, parts[4], parts[6]);
            }
            default -> throw new Refused(403, "cannot " + call.method() + " resource " + key);
        }
    }

    private Answer apply(Call call, String namespace, String name) {
        var key = namespace + "/" + name;
        Refused.unless(
                call.header("Content-Type")
                        .filter("application/apply-patch+yaml"::equals)
                        .isPresent(),
                415,
                "the body of the request was in an unknown format");
        Refused.unless(call.query().containsKey("fieldManager"), 400, "fieldManager is required for apply patch");
        Refused.unless(namespaces.contains(namespace), 404, "namespaces " + namespace + " not found");
        var wanted = body(call);
        var metadata = wanted.getJSONObject("metadata");
        Refused.unless(wanted.optString("kind").equals("Secret"), 400, "kind is not Secret");
        Refused.unless(metadata.optString("name").equals(name), 400, "the name of the object does not match the URL");
        Refused.unless(metadata.optString("namespace").equals(namespace), 400, "the namespace does not match the URL");
        var data = wanted.optJSONObject("data", new JSONObject());
        data.keySet().forEach(field -> checkBase64(data.getString(field)));
        boolean isNew = !secrets.containsKey(key);
        Refused.unless(
                isNew || stored(key).getString("type").equals(wanted.optString("type")),
                422,
                "type: field is immutable");
        version++;
        metadata.put("resourceVersion", Integer.toString(version));
        secrets.put(key, wanted);
        return new Answer(isNew ? 201 : 200, wanted.toString());
    }

    private JSONObject stored(String key) {
        var secret = secrets.get(key);
        if (secret == null) {
            throw new AssertionError("no Secret " + key);
        }
        return secret;
    }

    /** One value of a Secret as a program reads it. */
    String value(String key, String field) {
        return new String(
                Base64.getDecoder().decode(stored(key).getJSONObject("data").getString(field)), UTF_8);
    }

    private static void checkBase64(String value) {
        try {
            Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(400, "illegal base64 data");
        }
    }

    private static JSONObject body(Call call) {
        try {
            return new JSONObject(call.body());
        } catch (JSONException wrong) {
            throw new Refused(400, "error parsing the body");
        }
    }
}
