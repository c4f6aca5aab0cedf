package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Registry;
import dev.fontysvenlo.idp.team.RegistryInstallation;
import dev.fontysvenlo.idp.team.RegistryProjects;
import dev.fontysvenlo.idp.team.RegistryProxy;
import dev.fontysvenlo.idp.team.RegistryRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The registry while a test is still changing it. */
final class RegistryDraft {
    private final List<RegistryProxy> proxies = new ArrayList<>();
    private boolean isScanned = true;
    private boolean refuses;
    private TreeMap<String, Integer> keep = new TreeMap<>(Map.of("latestPushedK", 10));
    private List<String> immutableTags = List.of("release-*");
    private Optional<String> cluster = Optional.empty();

    RegistryDraft scan(boolean onPush, boolean refuse) {
        isScanned = onPush;
        refuses = refuse;
        return this;
    }

    RegistryDraft keep(Map<String, Integer> rules) {
        keep = new TreeMap<>(rules);
        return this;
    }

    RegistryDraft immutable(String... patterns) {
        immutableTags = List.of(patterns);
        return this;
    }

    RegistryDraft proxy(String name) {
        proxies.add(new RegistryProxy(name, "quay", "https://quay.io", Memory.parse("20Gi")));
        return this;
    }

    RegistryDraft installedOn(String name) {
        cluster = Optional.of(name);
        return this;
    }

    Registry registry() {
        return new Registry(
                "harbor.example.org",
                RegistryProjects.TEAM,
                new RegistryRules(
                        Memory.parse("5Gi"),
                        new RegistryRules.Scan(isScanned, refuses, "critical", false),
                        new RegistryRules.Retention("0 0 2 * * *", keep),
                        immutableTags,
                        Optional.empty(),
                        Optional.empty(),
                        365),
                Optional.empty(),
                proxies,
                cluster.map(name -> new RegistryInstallation(name, "1.19.1", Memory.parse("100Gi"), Optional.empty())));
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("scan", new TreeMap<>(Map.of("onPush", isScanned, "refuse", refuses)));
        fields.put("retention", Map.of("keep", keep));
        var tags = new LinkedHashMap<String, Object>();
        for (int i = 0; i < immutableTags.size(); i++) {
            tags.put(Integer.toString(i), immutableTags.get(i));
        }
        fields.put("immutableTags", tags);
        var names = new LinkedHashMap<String, Object>();
        proxies.forEach(proxy -> names.put(proxy.name(), Map.of("type", proxy.type())));
        fields.put("proxies", names);
        cluster.ifPresent(name -> fields.put("install", Map.of("cluster", name)));
        return fields;
    }
}
