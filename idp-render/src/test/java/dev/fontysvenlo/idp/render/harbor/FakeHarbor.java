package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer;
import dev.fontysvenlo.idp.render.bootstrap.Faults;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * Harbor's API with the rules that its handlers have, those included that nobody would expect. Source: parts.md, section
 * 1, as corrected by the check against a real Harbor 2.15.2.
 */
final class FakeHarbor extends FakeServer {
    final HarborWorld world = new HarborWorld();
    final HarborLogins logins = new HarborLogins(world);
    final HarborImages images = new HarborImages(world);
    private final HarborProjects projects = new HarborProjects(world);
    private final HarborRobots robots = new HarborRobots(world);
    private final HarborPolicies policies = new HarborPolicies(world);
    private final HarborPeople people = new HarborPeople(world);

    FakeHarbor(Faults faults) {
        super(faults);
    }

    @Override
    protected Answer answer(Call call) {
        try {
            Refused.unless(call.path().startsWith("/api/v2.0/"), 404, "not found");
            return answer(call, call.parts().subList(2, call.parts().size()));
        } catch (Refused refused) {
            return new Answer(refused.status(), errors(refused), refused.delay());
        }
    }

    private static String errors(Refused refused) {
        if (refused.getMessage().isEmpty()) {
            return "";
        }
        var error = new JSONObject().put("code", "CODE").put("message", refused.getMessage());
        return new JSONObject().put("errors", new JSONArray(List.of(error))).toString();
    }

    private Answer answer(Call call, List<String> path) {
        if (path.equals(List.of("ping"))) {
            return new Answer(200, "Pong");
        }
        var caller = logins.caller(call);
        boolean hasSession =
                call.header("Cookie").filter(cookie -> cookie.contains("sid=")).isPresent();
        Refused.unless(!hasSession || call.method().equals("GET"), 403, "CSRF token not found in request");
        Refused.unless(!caller.equals(HarborLogins.NOBODY), 401, "unauthorized");
        Refused.unless(caller.equals(HarborLogins.ADMIN), 403, "forbidden");
        return switch (path.get(0)) {
            case "projects" -> projects(call, path);
            case "robots" -> path.size() == 1 ? robots.robots(call) : robots.robot(call, path.get(1));
            case "quotas" -> path.size() == 1 ? projects.quotas(call) : projects.quota(call, path.get(1));
            case "retentions" -> path.size() == 1 ? policies.retentions(call) : policies.retention(call, path.get(1));
            case "registries" -> projects.registries(call);
            case "configurations" -> projects.configurations();
            default -> throw new Refused(404, "not found");
        };
    }

    private Answer projects(Call call, List<String> path) {
        if (path.size() == 1) {
            return projects.projects(call);
        }
        if (path.size() == 2) {
            return projects.project(call, path.get(1));
        }
        var project = world.project(path.get(1), call);
        if (path.get(2).equals("repositories")) {
            return images.answer(call, project, path.subList(3, path.size()));
        }
        var last = path.get(path.size() - 1);
        return switch (String.join("/", path.subList(2, path.size())).replaceFirst("/[0-9]+$", "/N")) {
            case "immutabletagrules" -> policies.rules(call, project);
            case "immutabletagrules/N" -> policies.rule(call, project, last);
            case "members" -> people.members(call, project);
            case "members/N" -> people.member(call, project, last);
            case "webhook/policies" -> people.webhooks(call, project);
            case "webhook/policies/N" -> people.webhook(call, project, last);
            default -> throw new Refused(404, "not found");
        };
    }
}
