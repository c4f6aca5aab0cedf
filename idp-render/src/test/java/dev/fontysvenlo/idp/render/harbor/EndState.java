package dev.fontysvenlo.idp.render.harbor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.json.JSONObject;

/** All that a script has made, without numbers and passwords, which differ from run to run. */
final class EndState {
    private static final Set<String> NUMBERS =
            Set.of("id", "project_id", "retention_id", "ref", "registry_id", "creation_time", "duration", "expires_at");

    private EndState() {}

    static String of(HarborWorld world) {
        var lines = new ArrayList<String>();
        add(lines, "project", world.projects.values());
        add(lines, "quota", world.quotas.values());
        world.robots.values().forEach(robot -> robot.put("days", world.daysLeft(robot)));
        add(lines, "robot", world.robots.values());
        add(lines, "retention", world.retentions.values());
        add(lines, "immutable", world.rules.values());
        add(lines, "member", world.members.values());
        add(lines, "webhook", world.webhooks.values());
        add(lines, "registry", world.registries.values());
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String kind, Collection<JSONObject> things) {
        things.forEach(
                thing -> lines.add(kind + " " + plain(HarborWorld.shown(thing).toMap())));
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, Object>();
            map.forEach((key, inner) -> {
                if (!NUMBERS.contains(key.toString())) {
                    plain.put(key.toString(), plain(inner));
                }
            });
            return plain;
        }
        return value instanceof List<?> list
                ? list.stream().map(EndState::plain).toList()
                : value;
    }
}
