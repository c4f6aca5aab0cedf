package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Answer;
import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.json.JSONArray;
import org.json.JSONObject;

/** Retention and immutable tags. Source of the rules: as for {@link HarborProjects}. */
final class HarborPolicies {
    private final HarborWorld world;

    HarborPolicies(HarborWorld world) {
        this.world = world;
    }

    Answer retentions(Call call) {
        Refused.unless(call.method().equals("POST"), 405, "method not allowed");
        var wanted = HarborWorld.body(call);
        int project = checkRetention(wanted);
        var metadata = HarborWorld.known(world.projects, Integer.toString(project), "project")
                .getJSONObject("metadata");
        Refused.unless(!metadata.has("retention_id"), 400, "project " + project + " already has retention policy");
        Refused.unless(world.hasJobservice || cron(wanted).isEmpty(), 500, "http error: code 503, message");
        int id = world.add(world.retentions, wanted);
        wanted.put("id", id);
        metadata.put("retention_id", Integer.toString(id));
        return new Answer(201, "");
    }

    Answer retention(Call call, String id) {
        var retention = HarborWorld.known(world.retentions, id, "retention");
        if (call.method().equals("GET")) {
            return new Answer(200, HarborWorld.shown(retention).toString());
        }
        Refused.unless(call.method().equals("PUT"), 405, "method not allowed");
        var wanted = HarborWorld.body(call);
        Refused.unless(!wanted.has("id") || wanted.get("id") instanceof Number, 422, "id must be of type integer");
        int project = checkRetention(wanted);
        Refused.unless(project == scope(retention), 404, "retention of project " + project + " not found");
        Refused.unless(world.hasJobservice || cron(wanted).equals(cron(retention)), 500, "http error: code 503");
        // the number in the path wins
        world.retentions.put(Integer.parseInt(id), wanted.put("id", Integer.parseInt(id)));
        return new Answer(200, "");
    }

    /** The project that it is for. Templates of rules are not looked at, and a missing scope ends without a word. */
    private int checkRetention(JSONObject wanted) {
        Refused.unless(wanted.has("scope"), 500, "");
        var rules = wanted.optJSONArray("rules", new JSONArray());
        Refused.unless(rules.length() <= 15, 400, "only 15 rules are allowed at most");
        var seen = new HashSet<String>();
        rules.forEach(rule -> Refused.unless(seen.add(canonical((JSONObject) rule)), 409, "rule conflict"));
        var cron = cron(wanted);
        if (!cron.isEmpty()) {
            var fields = cron.split(" ");
            Refused.unless(fields.length == 6, 400, "expected exactly 6 fields, found " + fields.length);
            Refused.unless(
                    fields[0].equals("0"), 400, "the 1st field (indicating Seconds of time) of the cron must be 0");
        }
        int project = scope(wanted);
        Refused.unless(world.projects.containsKey(project), 400, "invalid Project id " + project);
        return project;
    }

    private static int scope(JSONObject retention) {
        return retention.getJSONObject("scope").getInt("ref");
    }

    private static String cron(JSONObject retention) {
        var trigger = retention.optJSONObject("trigger", new JSONObject());
        return trigger.optJSONObject("settings", new JSONObject()).optString("cron");
    }

    Answer rules(Call call, JSONObject project) {
        int id = project.getInt("project_id");
        if (call.method().equals("GET")) {
            var found = HarborWorld.all(world.rules, rule -> rule.getInt("_project") == id);
            return new Answer(200, HarborWorld.page(found, call));
        }
        Refused.unless(call.method().equals("POST"), 405, "method not allowed");
        var wanted = HarborWorld.body(call);
        boolean isNew = world.rules.values().stream()
                .noneMatch(
                        rule -> rule.getInt("_project") == id && canonical(rule).equals(canonical(wanted)));
        Refused.unless(isNew, 409, "immutable rule already exists");
        wanted.put("_project", id).put("id", world.add(world.rules, wanted)).put("disabled", false);
        return new Answer(201, "");
    }

    /** A change of being switched off is taken alone, whatever else is asked for. */
    Answer rule(Call call, JSONObject project, String id) {
        Refused.unless(call.method().equals("PUT"), 405, "method not allowed");
        var rule = HarborWorld.known(world.rules, id, "immutable rule");
        Refused.unless(rule.getInt("_project") == project.getInt("project_id"), 404, "immutable rule not found");
        var wanted = HarborWorld.body(call);
        Refused.unless(wanted.optInt("id") == rule.getInt("id"), 400, "the id in the body is another one");
        if (wanted.optBoolean("disabled") != rule.getBoolean("disabled")) {
            rule.put("disabled", wanted.optBoolean("disabled"));
        } else {
            wanted.put("_project", rule.getInt("_project"));
            world.rules.put(Integer.parseInt(id), wanted);
        }
        return new Answer(200, "");
    }

    /** What makes two rules equal: not the order of their fields, nor an empty {@code extras}. */
    private static String canonical(JSONObject rule) {
        var copy = new JSONObject(rule.toString());
        Set.of("id", "_project", "disabled", "priority").forEach(copy::remove);
        for (var selector : copy.optJSONArray("tag_selectors", new JSONArray())) {
            if (((JSONObject) selector).optString("extras").isEmpty()) {
                ((JSONObject) selector).remove("extras");
            }
        }
        return new TreeMap<>(copy.toMap()).toString();
    }
}
