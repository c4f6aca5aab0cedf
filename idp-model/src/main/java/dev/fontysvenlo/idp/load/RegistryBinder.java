package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Registry;
import dev.fontysvenlo.idp.team.RegistryInstallation;
import dev.fontysvenlo.idp.team.RegistryPlaceholder;
import dev.fontysvenlo.idp.team.RegistryProjects;
import dev.fontysvenlo.idp.team.RegistryProxy;
import dev.fontysvenlo.idp.team.RegistryRules;

/** {@code registry:} in {@code platform.yaml} as records. */
final class RegistryBinder {
    private RegistryBinder() {}

    static Registry registry(Fields fields) {
        return new Registry(
                fields.text("host"),
                fields.word("projects", RegistryProjects.class),
                rules(fields),
                fields.optionalText("placeholder").map(RegistryPlaceholder::parse),
                fields.entries("proxies").stream().map(RegistryBinder::proxy).toList(),
                fields.find("install").map(node -> installation(Fields.of(node))));
    }

    private static RegistryRules rules(Fields fields) {
        var scan = fields.fields("scan");
        var retention = fields.fields("retention");
        return new RegistryRules(
                Memory.parse(fields.text("storage")),
                new RegistryRules.Scan(
                        scan.flag("onPush"), scan.flag("refuse"), scan.text("severity"), scan.flag("sbom")),
                new RegistryRules.Retention(retention.text("schedule"), retention.integerMap("keep")),
                fields.texts("immutableTags"),
                fields.find("members")
                        .map(Fields::of)
                        .map(members -> new RegistryRules.Members(members.text("kind"), members.text("role"))),
                fields.optionalText("webhook"),
                fields.integer("pushDays"));
    }

    private static RegistryProxy proxy(Fields.Named named) {
        var fields = named.fields();
        return new RegistryProxy(
                named.name(), fields.text("type"), fields.text("url"), Memory.parse(fields.text("storage")));
    }

    private static RegistryInstallation installation(Fields fields) {
        return new RegistryInstallation(
                fields.text("cluster"),
                fields.text("chart"),
                Memory.parse(fields.text("storage")),
                fields.optionalText("storageClass"));
    }
}
