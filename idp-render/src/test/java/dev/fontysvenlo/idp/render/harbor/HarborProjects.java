package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Answer;
import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.util.List;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONObject;

/** Projects and their storage quotas. Source of the rules: parts.md, section 1, and the check against Harbor 2.15.2. */
final class HarborProjects {
    private static final Set<String> FLAGS = Set.of(
            "public",
            "auto_scan",
            "prevent_vul",
            "reuse_sys_cve_allowlist",
            "auto_sbom_generation",
            "enable_content_trust_cosign");
    private static final Set<String> WORDS = Set.of("severity", "retention_id", "proxy_speed_kb", "max_upstream_conn");

    private final HarborWorld world;

    HarborProjects(HarborWorld world) {
        this.world = world;
    }

    Answer projects(Call call) {
        return switch (call.method()) {
            case "POST" -> create(HarborWorld.body(call));
            case "HEAD" -> {
                world.projectNamed(call.query().getOrDefault("project_name", ""));
                yield new Answer(200, "");
            }
            default -> throw new Refused(405, "method not allowed");
        };
    }

    Answer project(Call call, String nameOrId) {
        var project = world.project(nameOrId, call);
        return switch (call.method()) {
            case "GET" -> new Answer(200, HarborWorld.shown(project).toString());
            case "PUT" -> update(project, HarborWorld.body(call));
            default -> throw new Refused(405, "method not allowed");
        };
    }

    private Answer create(JSONObject wanted) {
        var name = wanted.optString("project_name");
        Refused.unless(name.matches("[a-z0-9]+(?:[._-][a-z0-9]+)*") && name.length() <= 255, 400, "bad project name");
        var metadata = wanted.optJSONObject("metadata", new JSONObject());
        checkTypes(metadata);
        for (var flag : FLAGS) {
            var value = metadata.optString(flag, "false");
            Refused.unless(Set.of("true", "false").contains(value), 400, "metadata." + flag + " should be a boolean");
        }
        Object limit = wanted.has("storage_limit") ? wanted.get("storage_limit") : Integer.valueOf(0);
        Refused.unless(limit instanceof Number, 422, "storage_limit must be of type integer");
        long storage = ((Number) limit).longValue();
        Refused.unless(storage >= -1, 400, "storage limit must be -1 or greater");
        boolean isNew = world.projects.values().stream()
                .noneMatch(project -> project.getString("name").equals(name));
        Refused.unless(isNew, 409, "The project named " + name + " already exists");
        var project = new JSONObject().put("name", name).put("metadata", kept(metadata));
        int registry = wanted.optInt("registry_id");
        if (registry != 0) {
            HarborWorld.known(world.registries, Integer.toString(registry), "registry");
            project.put("registry_id", registry);
        }
        int id = world.add(world.projects, project);
        project.put("project_id", id).put("owner_name", "admin");
        if (world.hasQuotas) {
            quota(id, storage == 0 ? -1 : storage);
        }
        return new Answer(201, "");
    }

    private void quota(int project, long storage) {
        var quota = new JSONObject().put("ref", new JSONObject().put("id", project));
        quota.put("hard", new JSONObject().put("storage", storage)).put("used", new JSONObject().put("storage", 0));
        quota.put("id", world.add(world.quotas, quota));
    }

    /** Takes metadata without a look at its words, and nothing else: the storage limit is passed over in silence. */
    private static Answer update(JSONObject project, JSONObject wanted) {
        var metadata = wanted.optJSONObject("metadata", new JSONObject());
        checkTypes(metadata);
        var old = project.getJSONObject("metadata");
        Refused.unless(
                !metadata.has("retention_id")
                        || metadata.getString("retention_id").equals(old.optString("retention_id")),
                400,
                "the retention_id in the request's payload is invalid");
        kept(metadata).toMap().forEach(old::put);
        return new Answer(200, "");
    }

    private static void checkTypes(JSONObject metadata) {
        metadata.keySet()
                .forEach(key -> Refused.unless(
                        metadata.get(key) instanceof String, 422, "metadata." + key + " must be of type string"));
    }

    private static JSONObject kept(JSONObject metadata) {
        var kept = new JSONObject();
        metadata.keySet().stream()
                .filter(key -> FLAGS.contains(key) || WORDS.contains(key))
                .forEach(key -> kept.put(key, metadata.getString(key)));
        return kept;
    }

    Answer quotas(Call call) {
        Refused.unless(call.method().equals("GET"), 405, "method not allowed");
        Refused.unless(call.query().getOrDefault("reference", "").equals("project"), 400, "unknown reference");
        var project = call.query().getOrDefault("reference_id", "");
        var found = HarborWorld.all(
                world.quotas,
                quota -> Integer.toString(quota.getJSONObject("ref").getInt("id"))
                        .equals(project));
        return new Answer(200, new JSONArray(found).toString());
    }

    Answer quota(Call call, String id) {
        Refused.unless(call.method().equals("PUT"), 405, "method not allowed");
        var quota = HarborWorld.known(world.quotas, id, "quota");
        var hard = HarborWorld.body(call).optJSONObject("hard", new JSONObject());
        Refused.unless(hard.keySet().equals(Set.of("storage")), 400, "resource not supported");
        Refused.unless(hard.get("storage") instanceof Number, 422, "hard.storage must be of type integer");
        long storage = hard.getLong("storage");
        Refused.unless(storage == -1 || storage > 0, 400, "storage must be -1 or positive");
        quota.put("hard", hard);
        return new Answer(200, "");
    }

    /** Configurations that an admin reads. */
    Answer configurations() {
        var prefix = new JSONObject().put("editable", true).put("value", world.robotPrefix);
        return new Answer(200, new JSONObject().put("robot_name_prefix", prefix).toString());
    }

    Answer registries(Call call) {
        if (call.method().equals("GET")) {
            return new Answer(200, HarborWorld.page(List.copyOf(world.registries.values()), call));
        }
        var wanted = HarborWorld.body(call);
        var name = wanted.optString("name");
        Refused.unless(!name.isEmpty() && name.length() <= 64, 400, "name cannot be empty or longer than 64");
        Refused.unless(wanted.optString("url").matches("https?://.+"), 400, "invalid URL");
        Refused.unless(world.reachesRegistries, 400, "the registry is unhealthy");
        boolean isNew = world.registries.values().stream()
                .noneMatch(registry -> registry.getString("name").equals(name));
        Refused.unless(isNew, 409, "registry " + name + " already exists");
        wanted.put("id", world.add(world.registries, wanted)).put("status", "healthy");
        return new Answer(201, "");
    }
}
