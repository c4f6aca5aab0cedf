package dev.fontysvenlo.idp.render.bootstrap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.json.JSONObject;

/** One Secret as server-side apply keeps it: each key belongs to the managers that have applied it. */
public final class FakeSecret {
    private final Map<String, String> data = new TreeMap<>();
    private final Map<String, String> annotations = new TreeMap<>();
    private final Map<String, Set<String>> owners = new TreeMap<>();
    private String type = "";
    private int version;

    /** One with these keys, which no manager owns: somebody has made it by hand. */
    public static FakeSecret of(Map<String, String> clear) {
        var secret = new FakeSecret();
        secret.type = "Opaque";
        clear.forEach((key, value) ->
                secret.data.put(key, Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8))));
        return secret;
    }

    /** Somebody takes a key away by hand. */
    public void remove(String key) {
        data.remove(key);
    }

    /** Somebody has made it anew by hand, of another type. */
    public void retype(String other) {
        type = other;
    }

    /** Nothing, or why the object is refused. */
    String apply(JSONObject object, String path, String manager, boolean force) {
        var namespace = path.substring(0, path.indexOf('/'));
        var name = path.substring(path.indexOf('/') + 1);
        var metadata = object.getJSONObject("metadata");
        if (!object.getString("apiVersion").equals("v1")
                || !object.getString("kind").equals("Secret")) {
            return "the object is no Secret of v1";
        }
        if (!metadata.getString("name").equals(name)) {
            return "the name of the object (" + metadata.getString("name") + ") does not match the name on the URL";
        }
        if (!metadata.optString("namespace", namespace).equals(namespace)) {
            return "the namespace of the object does not match the namespace on the URL";
        }
        if (object.has("stringData")) {
            return "stringData has no owner, so that a key that is left out stays for ever";
        }
        var wanted = object.optString("type", "Opaque");
        if (!type.isEmpty() && object.has("type") && !type.equals(wanted)) {
            return "Secret \"" + name + "\" is invalid: type: Invalid value: field is immutable";
        }
        var applied = strings(object.optJSONObject("data"));
        applied.values().forEach(FakeKubernetes::decoded);
        var conflict = conflict(applied, manager);
        if (!conflict.isEmpty() && !force) {
            return "Apply failed with 1 conflict: conflict with \"" + conflict + "\"";
        }
        type = type.isEmpty() ? wanted : type;
        take(applied, manager);
        annotations.putAll(strings(metadata.optJSONObject("annotations")));
        version++;
        return "";
    }

    JSONObject json(String namespace, String name) {
        return new JSONObject()
                .put("apiVersion", "v1")
                .put("kind", "Secret")
                .put("type", type)
                .put(
                        "metadata",
                        new JSONObject()
                                .put("name", name)
                                .put("namespace", namespace)
                                .put("annotations", new JSONObject(annotations)))
                .put("data", new JSONObject(data));
    }

    public Map<String, String> clear() {
        var clear = new TreeMap<String, String>();
        data.forEach((key, value) -> clear.put(key, FakeKubernetes.decoded(value)));
        return clear;
    }

    Map<String, String> annotations() {
        return Map.copyOf(annotations);
    }

    /** Two texts differ when something was written between them, even if it was the same again. */
    @Override
    public String toString() {
        return version + " " + type + " " + data + " " + annotations;
    }

    private String conflict(Map<String, String> applied, String manager) {
        for (var entry : applied.entrySet()) {
            var others = new TreeSet<>(owners.getOrDefault(entry.getKey(), Set.of()));
            others.remove(manager);
            if (!others.isEmpty() && !entry.getValue().equals(data.get(entry.getKey()))) {
                return others.first();
            }
        }
        return "";
    }

    /** What the manager no longer applies goes, unless somebody else has it too. */
    private void take(Map<String, String> applied, String manager) {
        owners.forEach((key, managers) -> {
            if (!applied.containsKey(key) && managers.remove(manager) && managers.isEmpty()) {
                data.remove(key);
            }
        });
        applied.forEach((key, value) -> {
            if (!value.equals(data.put(key, value))) {
                owners.put(key, new TreeSet<>());
            }
            owners.computeIfAbsent(key, any -> new TreeSet<>()).add(manager);
        });
    }

    private static Map<String, String> strings(JSONObject object) {
        var strings = new TreeMap<String, String>();
        if (object != null) {
            object.keySet().forEach(key -> strings.put(key, object.getString(key)));
        }
        return strings;
    }
}
