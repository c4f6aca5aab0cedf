package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Answer;
import dev.fontysvenlo.idp.render.bootstrap.FakeServer.Call;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;

/** Images in projects, and copies of them. Source of the rules: the handlers of Harbor 2.15, read and not run. */
final class HarborImages {
    private final HarborWorld world;

    HarborImages(HarborWorld world) {
        this.world = world;
    }

    /** Puts an image where somebody would have pushed it. */
    JSONObject push(String repository, String digest, String... tags) {
        var image = new JSONObject().put("digest", digest).put("_repository", repository);
        image.put("tags", new JSONArray());
        Stream.of(tags).forEach(tag -> image.getJSONArray("tags").put(new JSONObject().put("name", tag)));
        world.add(world.images, image);
        return image;
    }

    /** What stands behind the name of a repository in the path. */
    Answer answer(Call call, JSONObject project, List<String> path) {
        var repository = project.getString("name") + "/" + path.get(0);
        Refused.unless(path.size() > 1 && path.get(1).equals("artifacts"), 404, "not found");
        if (path.size() == 3) {
            return new Answer(
                    200, HarborWorld.shown(known(repository, path.get(2))).toString());
        }
        return switch (call.method()) {
            // a repository that is not there has no images, and that is no mistake
            case "GET" -> new Answer(200, HarborWorld.page(in(repository), call));
            case "POST" -> copy(project, repository, call.query().getOrDefault("from", ""));
            default -> throw new Refused(405, "method not allowed");
        };
    }

    /** All tags of the image come with it; an image that is there already gets them too. */
    private Answer copy(JSONObject project, String repository, String from) {
        Refused.unless(
                project.optInt("registry_id") == 0, 405, "the operation isn't supported for a proxy cache project");
        Refused.unless(from.matches("[a-z0-9._/-]+:[A-Za-z0-9._-]+"), 400, "invalid input: " + from);
        int colon = from.indexOf(':');
        var image = known(from.substring(0, colon), from.substring(colon + 1));
        Refused.unless(world.hasRoom, 403, "adding 9 MiB of storage resource, which when updated to current usage");
        var tags = tags(image).toArray(String[]::new);
        in(repository).stream()
                .filter(there -> there.getString("digest").equals(image.getString("digest")))
                .findFirst()
                .ifPresentOrElse(
                        there -> there.put("tags", image.getJSONArray("tags")),
                        () -> push(repository, image.getString("digest"), tags));
        return new Answer(201, "");
    }

    private JSONObject known(String repository, String reference) {
        return in(repository).stream()
                .filter(image -> image.getString("digest").equals(reference)
                        || tags(image).contains(reference))
                .findFirst()
                .orElseThrow(() -> new Refused(404, "artifact " + repository + ":" + reference + " not found"));
    }

    List<JSONObject> in(String repository) {
        return HarborWorld.all(
                world.images, image -> image.getString("_repository").equals(repository));
    }

    static List<String> tags(JSONObject image) {
        return image.getJSONArray("tags").toList().stream()
                .map(tag -> new JSONObject((Map<?, ?>) tag).getString("name"))
                .toList();
    }
}
