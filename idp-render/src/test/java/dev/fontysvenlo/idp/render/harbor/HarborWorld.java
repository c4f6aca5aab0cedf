package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** What a Harbor holds, and how the instance is set up. Objects are as its API shows them, with more that it hides. */
final class HarborWorld {
    final Map<Integer, JSONObject> projects = new TreeMap<>();
    final Map<Integer, JSONObject> quotas = new TreeMap<>();
    final Map<Integer, JSONObject> robots = new TreeMap<>();
    final Map<Integer, JSONObject> retentions = new TreeMap<>();
    final Map<Integer, JSONObject> rules = new TreeMap<>();
    final Map<Integer, JSONObject> members = new TreeMap<>();
    final Map<Integer, JSONObject> webhooks = new TreeMap<>();
    final Map<Integer, JSONObject> registries = new TreeMap<>();
    final Map<Integer, JSONObject> images = new TreeMap<>();
    final List<String> groups = new ArrayList<>();
    String robotPrefix = "robot$";
    boolean isOidc = true;
    boolean hasJobservice = true;
    boolean hasQuotas = true;
    boolean reachesRegistries = true;
    boolean hasRoom = true;
    Instant now = Instant.now();

    private int lastId;

    int add(Map<Integer, JSONObject> things, JSONObject thing) {
        lastId++;
        things.put(lastId, thing);
        return lastId;
    }

    /** How many days a robot still has, from now on and rounded up; -1 for ever. */
    long daysLeft(JSONObject robot) {
        long end = robot.getLong("expires_at");
        return end == -1 ? -1 : (end - now.getEpochSecond() + 86_399L) / 86_400L;
    }

    /** A thing by its number in the path. */
    static JSONObject known(Map<Integer, JSONObject> things, String id, String what) {
        var thing = id.matches("[0-9]{1,9}") ? things.get(Integer.parseInt(id)) : null;
        if (thing == null) {
            throw new Refused(404, what + " " + id + " not found");
        }
        return Objects.requireNonNull(thing);
    }

    /** By name when the header says so; else a number is an id, of whatever project has it. */
    JSONObject project(String nameOrId, Call call) {
        boolean isName =
                call.header("X-Is-Resource-Name").filter("true"::equals).isPresent();
        if (!isName && nameOrId.matches("[0-9]+")) {
            return known(projects, nameOrId, "project");
        }
        return projectNamed(nameOrId);
    }

    JSONObject projectNamed(String name) {
        return projects.values().stream()
                .filter(project -> project.getString("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(404, "project " + name + " not found"));
    }

    static List<JSONObject> all(Map<Integer, JSONObject> things, Predicate<JSONObject> which) {
        return things.values().stream().filter(which).toList();
    }

    /** One page; ten things a page unless more is asked for, and never more than a hundred. */
    static String page(List<JSONObject> things, Call call) {
        int size = Integer.parseInt(call.query().getOrDefault("page_size", "10"));
        int page = Integer.parseInt(call.query().getOrDefault("page", "1"));
        Refused.unless(size >= 1 && size <= 100, 422, "page_size in query should be less than or equal to 100");
        var shown = new JSONArray();
        things.stream().skip((page - 1L) * size).limit(size).forEach(thing -> shown.put(shown(thing)));
        return shown.toString();
    }

    /** Without what Harbor never shows; those fields begin with an underscore. */
    static JSONObject shown(JSONObject thing) {
        var shown = new JSONObject(thing.toString());
        thing.keySet().stream().filter(key -> key.startsWith("_")).forEach(shown::remove);
        return shown;
    }

    /** The body; one that is not JSON, or has a value of a wrong type where it is read, is 422. */
    static JSONObject body(Call call) {
        try {
            return new JSONObject(call.body());
        } catch (JSONException wrong) {
            throw new Refused(422, "parsing body failed: " + wrong.getMessage());
        }
    }
}
