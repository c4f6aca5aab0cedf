package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.team.Allotment;
import dev.fontysvenlo.idp.team.Bootstrap;
import dev.fontysvenlo.idp.team.Capacity;
import dev.fontysvenlo.idp.team.Certificate;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cpu;
import dev.fontysvenlo.idp.team.ImageReference;
import dev.fontysvenlo.idp.team.Images;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Namespaces;
import dev.fontysvenlo.idp.team.Organization;
import dev.fontysvenlo.idp.team.PlatformDeclaration;
import dev.fontysvenlo.idp.team.Quota;
import dev.fontysvenlo.idp.team.Repository;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.Settings;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TagScheme;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tree of {@code platform.yaml}, accepted by its schema, as records. */
final class PlatformBinder {
    private PlatformBinder() {}

    static PlatformDeclaration bind(Document document) {
        var root = Fields.of(document.root());
        return new PlatformDeclaration(
                settings(root),
                root.entries("clusters").stream()
                        .map(named -> cluster(named, root.text("domain")))
                        .toList(),
                root.entries("sizes").stream().map(PlatformBinder::size).toList(),
                root.entries("courses").stream().map(CourseBinder::course).toList());
    }

    static Allotment allotment(Fields fields) {
        return new Allotment(resources(fields.fields("requests")), resources(fields.fields("limits")));
    }

    private static Settings settings(Fields root) {
        var repository = root.fields("repository");
        return new Settings(
                new Organization(root.text("organization"), root.text("domain"), root.text("labelPrefix")),
                new Repository(repository.text("url"), repository.text("revision"), repository.flag("private")),
                RegistryBinder.registry(root.fields("registry")),
                images(root.fields("images")),
                namespaces(root.fields("namespaces")),
                new Bootstrap(root.fields("bootstrap").integer("run")),
                PartsBinder.parts(root.fields("parts"), homeDomain(root)));
    }

    /** The domain of the cluster that Argo CD runs in. */
    private static String homeDomain(Fields root) {
        return root.entries("clusters").stream()
                .map(Fields.Named::fields)
                .filter(cluster -> cluster.text("server").equals(Cluster.HOME))
                .findFirst()
                .flatMap(cluster -> cluster.optionalText("domain"))
                .orElse(root.text("domain"));
    }

    private static Images images(Fields fields) {
        return new Images(
                fields.word("tags", TagScheme.class),
                references(fields.textMap("trusted")),
                references(fields.textMap("platform")));
    }

    private static SortedMap<String, ImageReference> references(SortedMap<String, String> texts) {
        var references = new TreeMap<String, ImageReference>();
        texts.forEach((purpose, image) -> references.put(purpose, ImageReference.parse(image)));
        return references;
    }

    private static Namespaces namespaces(Fields fields) {
        return new Namespaces(
                fields.text("argocd"),
                fields.text("bootstrap"),
                fields.text("certManager"),
                fields.text("dns"),
                fields.text("harbor"),
                fields.text("monitoring"),
                fields.text("traefik"));
    }

    private static Cluster cluster(Fields.Named named, String domain) {
        var fields = named.fields();
        return new Cluster(
                named.name(),
                fields.text("server"),
                fields.optionalText("domain").orElse(domain),
                fields.text("kubernetes"),
                new Capacity(
                        resources(fields.fields("capacity")),
                        resources(fields.fields("reserved")),
                        fields.integer("overcommitPercent"),
                        fields.fields("capacity").optionalText("storage").map(Memory::parse)),
                new Cluster.Networks(fields.texts("privateNetworks"), fields.texts("apiNetworks")),
                fields.entries("certificates").stream()
                        .map(entry ->
                                new Certificate(entry.name(), entry.fields().texts("domains")))
                        .toList());
    }

    private static Size size(Fields.Named named) {
        var components = new TreeMap<Runtime, Allotment>();
        named.fields()
                .entries("components")
                .forEach(entry ->
                        components.put(Fields.constant(entry.name(), Runtime.class), allotment(entry.fields())));
        return new Size(named.name(), quota(named.fields().fields("quota")), components);
    }

    private static Quota quota(Fields fields) {
        return new Quota(
                resources(fields.fields("requests")),
                resources(fields.fields("limits")),
                fields.integer("pods"),
                new Quota.Storage(
                        fields.optionalText("storage").map(Memory::parse).orElse(Quota.Storage.NONE.size()),
                        fields.integer("volumes")));
    }

    private static Resources resources(Fields fields) {
        return new Resources(Cpu.parse(fields.text("cpu")), Memory.parse(fields.text("memory")));
    }
}
