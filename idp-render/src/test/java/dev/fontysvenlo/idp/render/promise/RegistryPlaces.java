package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;
import org.json.JSONObject;

/** What a team has in the registry: its place, one robot that pushes there and one that pulls. */
final class RegistryPlaces {
    private RegistryPlaces() {}

    /** Where a team's images are refused or let in as they should not be, or nothing makes the place they come from. */
    static List<String> broken(Tree tree) {
        var broken = new ArrayList<>(Refusals.images(tree));
        tree.cluster().teams().forEach(team -> broken.addAll(broken(tree, team)));
        return broken;
    }

    private static List<String> broken(Tree tree, String team) {
        var cluster = tree.cluster();
        var wanted = cluster.all("ConfigMap").stream()
                .filter(map -> map.name().equals("harbor-" + team))
                .map(map -> new JSONObject(map.text("/data/spec.json")))
                .toList();
        boolean isMade = cluster.pods().stream()
                .filter(pod -> pod.owner().kind().equals("Job"))
                .flatMap(pod -> pod.pod().items("/spec/volumes").stream())
                .anyMatch(volume -> volume.text("/configMap/name").equals("harbor-" + team));
        if (wanted.size() != 1 || !isMade) {
            return List.of("nothing makes the place of " + team);
        }
        var broken = new ArrayList<String>();
        var place = wanted.get(0);
        var project = place.getString("host") + "/" + place.getString("project") + "/";
        var annotations = cluster.find("Namespace", "", team).orElseThrow().fields("/metadata/annotations");
        if (annotations.values().stream().noneMatch(value -> value.startsWith(project))) {
            broken.add("the images of " + team + " do not come from " + project);
        }
        var robots = new ArrayList<String>();
        place.getJSONArray("robots").forEach(robot -> robots.add(robot((JSONObject) robot, team)));
        if (!robots.equals(List.of("push elsewhere", "pull in its namespace"))) {
            broken.add("the robots of " + team + " are " + robots);
        }
        return broken;
    }

    private static String robot(JSONObject robot, String team) {
        return robot.getString("kind")
                + (robot.getString("namespace").equals(team) ? " in its namespace" : " elsewhere");
    }
}
