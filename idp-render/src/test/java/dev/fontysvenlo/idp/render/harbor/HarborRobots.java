package dev.fontysvenlo.idp.render.harbor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Answer;
import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.json.JSONArray;
import org.json.JSONObject;

/** Robots of projects and of the whole instance. Source of the rules: as for {@link HarborProjects}. */
final class HarborRobots {
    private static final Set<String> RIGHTS = Set.of(
            "repository:pull",
            "repository:push",
            "repository:read",
            "repository:list",
            "repository:update",
            "repository:delete",
            "artifact:read",
            "artifact:create",
            "artifact:list",
            "artifact:delete",
            "tag:create",
            "tag:list",
            "tag:delete",
            "scan:create",
            "scan:read");

    private final HarborWorld world;

    HarborRobots(HarborWorld world) {
        this.world = world;
    }

    Answer robots(Call call) {
        return switch (call.method()) {
            case "GET" -> list(call);
            case "POST" -> create(HarborWorld.body(call));
            default -> throw new Refused(405, "method not allowed");
        };
    }

    Answer robot(Call call, String id) {
        var robot = HarborWorld.known(world.robots, id, "robot");
        return switch (call.method()) {
            case "GET" -> new Answer(200, shown(robot).toString());
            case "PUT" -> update(robot, HarborWorld.body(call));
            case "PATCH" -> secret(robot, HarborWorld.body(call));
            default -> throw new Refused(405, "method not allowed");
        };
    }

    /** The query is decoded a second time, so that a plus in it becomes a blank. */
    private Answer list(Call call) {
        var words = new HashMap<String, String>();
        for (var word :
                URLDecoder.decode(call.query().getOrDefault("q", ""), UTF_8).split(",")) {
            int is = word.indexOf('=');
            if (is > 0) {
                words.put(word.substring(0, is), word.substring(is + 1));
            }
        }
        var level = words.getOrDefault("Level", "system");
        Refused.unless(Set.of("system", "project").contains(level), 400, "bad request error level input");
        if (level.equals("project")) {
            Refused.unless(words.containsKey("ProjectID"), 400, "must with project ID when to query project robots");
            Refused.unless(words.get("ProjectID").matches("[1-9][0-9]*"), 400, "ProjectID must be a positive integer");
        }
        int project = level.equals("project") ? Integer.parseInt(words.get("ProjectID")) : 0;
        var found =
                HarborWorld.all(world.robots, robot -> robot.getInt("_project") == project && matches(robot, words));
        found.forEach(robot -> robot.put("name", world.robotPrefix + robot.getString("_name")));
        return new Answer(200, HarborWorld.page(found, call));
    }

    private static boolean matches(JSONObject robot, Map<String, String> words) {
        var name = words.getOrDefault("name", robot.getString("_name"));
        return robot.getString("_name").equals(name);
    }

    private Answer create(JSONObject wanted) {
        var name = wanted.optString("name");
        Refused.unless(
                name.matches("[a-z0-9]+(?:[._-][a-z0-9]+)*"),
                400,
                "robot name is not in lower case or contains illegal characters");
        check(wanted);
        var namespace = wanted.getJSONArray("permissions").getJSONObject(0).getString("namespace");
        boolean isProjects = wanted.getString("level").equals("project");
        int project = isProjects ? world.projectNamed(namespace).getInt("project_id") : 0;
        var full = isProjects ? namespace + "+" + name : name;
        boolean isNew = world.robots.values().stream()
                .noneMatch(robot -> robot.getString("_name").equals(full) && robot.getInt("_project") == project);
        Refused.unless(isNew, 409, "robot account " + name + " already exists");
        var secret = "Gen1" + UUID.randomUUID();
        var robot = new JSONObject(wanted.toString()).put("_name", full).put("_project", project);
        robot.remove("secret");
        robot.put("_secret", secret)
                .put("creation_time", world.now.truncatedTo(ChronoUnit.MILLIS).toString());
        robot.put("disable", wanted.optBoolean("disable")).put("expires_at", end(robot, wanted.getLong("duration")));
        robot.put("id", world.add(world.robots, robot)).put("name", world.robotPrefix + full);
        var answer = new JSONObject().put("id", robot.getInt("id")).put("name", robot.getString("name"));
        answer.put("secret", secret).put("creation_time", robot.getString("creation_time"));
        return new Answer(
                201, answer.put("expires_at", robot.getLong("expires_at")).toString());
    }

    private Answer update(JSONObject robot, JSONObject wanted) {
        check(wanted);
        if (robot.getInt("_project") != 0) {
            var namespace = wanted.getJSONArray("permissions").getJSONObject(0).getString("namespace");
            Refused.unless(
                    world.projectNamed(namespace).getInt("project_id") == robot.getInt("_project"),
                    400,
                    "cannot update the project id of robot");
        }
        Refused.unless(
                wanted.getString("level").equals(robot.getString("level"))
                        && wanted.optString("name").equals(world.robotPrefix + robot.getString("_name")),
                400,
                "cannot update the level or name of robot");
        long duration = wanted.getLong("duration");
        if (duration != robot.getLong("duration")) {
            robot.put("duration", duration).put("expires_at", end(robot, duration));
        }
        robot.put("disable", wanted.optBoolean("disable")).put("description", wanted.optString("description"));
        robot.put("permissions", wanted.getJSONArray("permissions"));
        return new Answer(200, "");
    }

    /** An empty wish makes a new secret and tells it; an own one is taken and not repeated. */
    private static Answer secret(JSONObject robot, JSONObject wanted) {
        var secret = wanted.optString("secret");
        if (secret.isEmpty()) {
            robot.put("_secret", "Gen1" + UUID.randomUUID());
            return new Answer(
                    200,
                    new JSONObject().put("secret", robot.getString("_secret")).toString());
        }
        Refused.unless(
                secret.length() >= 8
                        && secret.length() <= 128
                        && secret.matches(".*[a-z].*")
                        && secret.matches(".*[A-Z].*")
                        && secret.matches(".*[0-9].*"),
                400,
                "the secret must be 8-128 characters long with at least 1 uppercase letter, 1 lowercase letter and 1 number");
        robot.put("_secret", secret);
        return new Answer(200, "{}");
    }

    private static void check(JSONObject wanted) {
        Refused.unless(wanted.opt("duration") instanceof Number, 422, "duration must be of type integer");
        long duration = wanted.getLong("duration");
        Refused.unless(duration == -1 || duration > 0, 400, "bad request error duration input: " + duration);
        var level = wanted.optString("level");
        Refused.unless(Set.of("system", "project").contains(level), 400, "bad request error level input: " + level);
        var permissions = wanted.optJSONArray("permissions", new JSONArray());
        Refused.unless(!permissions.isEmpty(), 400, "bad request empty permission");
        Refused.unless(level.equals("system") || permissions.length() == 1, 400, "bad request permission");
        for (int i = 0; i < permissions.length(); i++) {
            var access = permissions.getJSONObject(i).optJSONArray("access", new JSONArray());
            Refused.unless(!access.isEmpty(), 400, "bad request empty access");
            access.forEach(right -> {
                var words = (JSONObject) right;
                var name = words.optString("resource") + ":" + words.optString("action");
                Refused.unless(RIGHTS.contains(name), 400, "bad request permission: " + name);
            });
        }
    }

    /** Counted from the creation, whenever it is said. */
    private static long end(JSONObject robot, long days) {
        return days == -1
                ? -1
                : Instant.parse(robot.getString("creation_time"))
                        .plus(Duration.ofDays(days))
                        .getEpochSecond();
    }

    private static JSONObject shown(JSONObject robot) {
        return HarborWorld.shown(robot);
    }
}
