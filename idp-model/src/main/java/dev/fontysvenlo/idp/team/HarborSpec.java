package dev.fontysvenlo.idp.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the scripts in {@code templates/scripts/harbor} are to make of a team's project, or of what Harbor has once: JSON
 * in the words of {@code platform.yaml}, without any secret. What Harbor calls these things is the scripts' affair.
 */
final class HarborSpec {
    private static final int FOR_EVER = -1;

    private HarborSpec() {}

    static String of(Settings settings, Team team) {
        var names = team.names();
        var rules = settings.registry().rules();
        var spec = common(settings, team.life().registryRotation());
        spec.put("team", team.namespace());
        spec.put("project", names.registryProject());
        spec.put("shared", settings.registry().projects() == RegistryProjects.COHORT);
        spec.put("storage", rules.storage().bytes());
        spec.put("scan", scan(rules.scan()));
        spec.put("retention", retention(rules.retention()));
        spec.put("immutableTags", rules.immutableTags());
        rules.members().ifPresent(members -> spec.put("members", members(members, team.groups())));
        settings.registry()
                .placeholder()
                .ifPresent(image -> spec.put("placeholder", placeholder(settings, team, image)));
        rules.webhook().ifPresent(address -> spec.put("webhook", address));
        spec.put(
                "robots",
                List.of(
                        robot(
                                names.robot("ci"),
                                "push",
                                rules.pushDays(),
                                secret("people", settings.namespaces().bootstrap(), names.pushSecret())),
                        robot(
                                names.robot("pull"),
                                "pull",
                                FOR_EVER,
                                secret("pull", team.namespace(), Naming.PULL_SECRET))));
        return JsonText.of(spec);
    }

    /** What the platform has once, with the robot by which Image Updater sees the tags of all projects. */
    static String of(Settings settings) {
        var spec = common(settings, 0);
        var secret = secret("pull", settings.namespaces().argocd(), Naming.IMAGE_UPDATER_SECRET);
        spec.put("robots", List.of(robot("image-updater", "watch", FOR_EVER, secret)));
        spec.put(
                "proxies",
                settings.registry().proxies().stream().map(HarborSpec::proxy).toList());
        return JsonText.of(spec);
    }

    private static Map<String, Object> common(Settings settings, int rotation) {
        var spec = new LinkedHashMap<String, Object>();
        spec.put("host", settings.registry().host());
        spec.put("labelPrefix", settings.organization().labelPrefix());
        spec.put("rotation", rotation);
        return spec;
    }

    private static Map<String, Object> scan(RegistryRules.Scan scan) {
        return fields(
                "onPush", scan.onPush(), "refuse", scan.refuse(), "severity", scan.severity(), "sbom", scan.sbom());
    }

    private static Map<String, Object> retention(RegistryRules.Retention retention) {
        var keep = retention.keep().entrySet().stream()
                .map(rule -> fields("template", rule.getKey(), "number", rule.getValue()))
                .toList();
        return fields("schedule", retention.schedule(), "keep", keep);
    }

    private static Map<String, Object> members(RegistryRules.Members members, List<String> groups) {
        return fields("kind", members.kind(), "role", members.role(), "groups", groups);
    }

    private static Map<String, Object> placeholder(Settings settings, Team team, RegistryPlaceholder image) {
        var project = settings.registry().host() + "/" + team.names().registryProject() + "/";
        return fields(
                "project",
                image.project(),
                "repository",
                image.repository(),
                "tag",
                image.tag(),
                "copies",
                team.startingImages(settings).stream()
                        .map(copy -> copy.name().substring(project.length()))
                        .toList());
    }

    private static Map<String, Object> robot(String name, String kind, int days, Map<String, Object> secret) {
        var robot = fields("name", name, "kind", kind, "days", days);
        robot.putAll(secret);
        return robot;
    }

    private static Map<String, Object> secret(String form, String namespace, String name) {
        return fields("form", form, "namespace", namespace, "secret", name);
    }

    private static Map<String, Object> proxy(RegistryProxy proxy) {
        return fields(
                "name",
                proxy.name(),
                "type",
                proxy.type(),
                "url",
                proxy.url(),
                "storage",
                proxy.storage().bytes());
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return fields;
    }
}
