package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Answer;
import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.util.List;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONObject;

/** Members and webhooks of projects. Source of the rules: as for {@link HarborProjects}. */
final class HarborPeople {
    private static final Set<String> EVENTS = Set.of(
            "PUSH_ARTIFACT",
            "PULL_ARTIFACT",
            "DELETE_ARTIFACT",
            "QUOTA_EXCEED",
            "QUOTA_WARNING",
            "SCANNING_FAILED",
            "SCANNING_STOPPED",
            "SCANNING_COMPLETED",
            "REPLICATION",
            "TAG_RETENTION");

    private final HarborWorld world;

    HarborPeople(HarborWorld world) {
        this.world = world;
    }

    Answer members(Call call, JSONObject project) {
        int id = project.getInt("project_id");
        if (call.method().equals("GET")) {
            var name = call.query().getOrDefault("entityname", "");
            // a role that is none hides its member
            var found = HarborWorld.all(
                    world.members,
                    member -> member.getInt("_project") == id
                            && member.getInt("role_id") <= 5
                            && (name.isEmpty()
                                    || member.getString("entity_name").equals(name)));
            return new Answer(200, HarborWorld.page(found, call));
        }
        Refused.unless(call.method().equals("POST"), 405, "method not allowed");
        var wanted = HarborWorld.body(call);
        var group = wanted.optJSONObject("member_group");
        Refused.unless(group != null, 404, "user not found");
        int role = wanted.optInt("role_id");
        Refused.unless(role >= 1 && role <= 5, 400, "invalid role: " + role);
        var name = group.getString("group_name");
        boolean isKnown =
                world.groups.contains(name) || world.isOidc && Set.of(1, 3).contains(group.optInt("group_type"));
        Refused.unless(isKnown, 404, "not supported");
        boolean isNew = HarborWorld.all(world.members, member -> member.getInt("_project") == id).stream()
                .noneMatch(member -> member.getString("entity_name").equals(name));
        Refused.unless(isNew, 409, "the project member already exists");
        var member = new JSONObject()
                .put("entity_name", name)
                .put("entity_type", "g")
                .put("role_id", role);
        member.put("_project", id).put("project_id", id).put("id", world.add(world.members, member));
        return new Answer(201, "");
    }

    /** Says 200 whatever is asked: of a member that is not there, and of a role that is none. */
    Answer member(Call call, JSONObject project, String id) {
        Refused.unless(call.method().equals("PUT"), 405, "method not allowed");
        int role = HarborWorld.body(call).optInt("role_id");
        HarborWorld.all(
                        world.members,
                        member -> Integer.toString(member.getInt("id")).equals(id)
                                && member.getInt("_project") == project.getInt("project_id"))
                .forEach(member -> member.put("role_id", role));
        return new Answer(200, "");
    }

    Answer webhooks(Call call, JSONObject project) {
        int id = project.getInt("project_id");
        var own = HarborWorld.all(world.webhooks, hook -> hook.getInt("project_id") == id);
        if (call.method().equals("GET")) {
            return new Answer(200, HarborWorld.page(own, call));
        }
        Refused.unless(call.method().equals("POST"), 405, "method not allowed");
        var wanted = HarborWorld.body(call);
        checkWebhook(wanted);
        var name = wanted.optString("name");
        Refused.unless(
                own.stream().noneMatch(hook -> hook.getString("name").equals(name)), 409, "webhook policy " + name);
        wanted.put("project_id", id).put("id", world.add(world.webhooks, wanted));
        return new Answer(201, "");
    }

    Answer webhook(Call call, JSONObject project, String id) {
        Refused.unless(call.method().equals("PUT"), 405, "method not allowed");
        var hook = HarborWorld.known(world.webhooks, id, "webhook policy");
        Refused.unless(hook.getInt("project_id") == project.getInt("project_id"), 404, "webhook policy not found");
        var wanted = HarborWorld.body(call);
        checkWebhook(wanted);
        wanted.put("project_id", hook.getInt("project_id")).put("id", hook.getInt("id"));
        world.webhooks.put(Integer.parseInt(id), wanted);
        return new Answer(200, "");
    }

    private static void checkWebhook(JSONObject wanted) {
        Refused.unless(!wanted.optString("name").isEmpty(), 400, "empty webhook policy name");
        var targets = wanted.optJSONArray("targets", new JSONArray());
        Refused.unless(!targets.isEmpty(), 400, "empty notification target");
        targets.forEach(target -> {
            var words = (JSONObject) target;
            Refused.unless(Set.of("http", "slack").contains(words.optString("type")), 400, "unsupported type");
            Refused.unless(words.optString("address").matches("https?://.+"), 400, "invalid address");
            var format = words.optString("payload_format", "Default");
            Refused.unless(List.of("Default", "CloudEvents").contains(format), 400, "invalid payload format");
        });
        wanted.optJSONArray("event_types", new JSONArray())
                .forEach(event -> Refused.unless(EVENTS.contains(event.toString()), 400, "invalid event " + event));
    }
}
