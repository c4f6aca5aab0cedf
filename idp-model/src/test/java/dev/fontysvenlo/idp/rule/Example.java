package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Allotment;
import dev.fontysvenlo.idp.team.ArgoCd;
import dev.fontysvenlo.idp.team.Bootstrap;
import dev.fontysvenlo.idp.team.Capacity;
import dev.fontysvenlo.idp.team.CloudNativePg;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cpu;
import dev.fontysvenlo.idp.team.ImageReference;
import dev.fontysvenlo.idp.team.ImageUpdater;
import dev.fontysvenlo.idp.team.Images;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Monitoring;
import dev.fontysvenlo.idp.team.Namespaces;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Organization;
import dev.fontysvenlo.idp.team.Parts;
import dev.fontysvenlo.idp.team.PlatformDeclaration;
import dev.fontysvenlo.idp.team.Quota;
import dev.fontysvenlo.idp.team.Repository;
import dev.fontysvenlo.idp.team.Resources;
import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.Settings;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TagScheme;
import dev.fontysvenlo.idp.team.Tls;
import dev.fontysvenlo.idp.team.Tracing;
import dev.fontysvenlo.idp.team.Traefik;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A platform without a mistake, its sources beside it, for a test to make one in. */
final class Example {
    private static final String DIGEST = "@sha256:" + "0".repeat(64);

    private final TreeMap<String, String> trusted = new TreeMap<>(Map.of(
            "placeholder",
            "ghcr.io/example/web:2.39.0" + DIGEST,
            "postgres",
            "docker.io/library/postgres:18" + DIGEST));
    private final Map<String, Size> sizes = new LinkedHashMap<>();
    private final List<TeamDraft> teams = new ArrayList<>();
    private List<CourseDraft> courses = List.of(new CourseDraft("prj2"));
    private String monitoring = "monitoring";
    private String domain = "prod.example.org";
    private String argocdHost = "";
    private String grafanaHost = "";
    private Tracing tracing = new Tracing.Off();
    private TagScheme tags = TagScheme.TIMESTAMP;
    private RegistryDraft registry = new RegistryDraft();

    Example() {
        size("S", "500m", "1Gi", 8);
        size("M", "1", "2Gi", 12);
    }

    static Resources resources(String cpu, String memory) {
        return new Resources(Cpu.parse(cpu), Memory.parse(memory));
    }

    static Cluster cluster() {
        return cluster("prod.example.org", Optional.empty());
    }

    static Cluster clusterWith(String storage) {
        return cluster("prod.example.org", Optional.of(Memory.parse(storage)));
    }

    private static Cluster cluster(String domain, Optional<Memory> storage) {
        return new Cluster(
                "prod",
                Cluster.HOME,
                domain,
                "1.36",
                new Capacity(resources("4", "8Gi"), resources("1", "2Gi"), 100, storage),
                Cluster.Networks.NONE,
                List.of());
    }

    Example courses(CourseDraft... changed) {
        courses = List.of(changed);
        return this;
    }

    Example teams(TeamDraft... more) {
        teams.addAll(List.of(more));
        return this;
    }

    Example domain(String changed) {
        domain = changed;
        return this;
    }

    Example monitoring(String namespace) {
        monitoring = namespace;
        return this;
    }

    Example tags(TagScheme changed) {
        tags = changed;
        return this;
    }

    Example trusted(String purpose, String image) {
        trusted.put(purpose, image + DIGEST);
        return this;
    }

    Example registry(RegistryDraft changed) {
        registry = changed;
        return this;
    }

    Example hosts(String argocd, String grafana) {
        argocdHost = argocd;
        grafanaHost = grafana;
        return this;
    }

    Example tracing(Tracing changed) {
        tracing = changed;
        return this;
    }

    /** A size that has all of {@code jvm} and {@code static}, and no {@code node}. */
    Example size(String name, String cpu, String memory, int pods) {
        var container = new Allotment(resources("50m", "128Mi"), resources("500m", "256Mi"));
        var runtimes = new TreeMap<>(Map.of(Runtime.JVM, container, Runtime.STATIC, container));
        var requests = resources(cpu, memory);
        sizes.put(name, new Size(name, new Quota(requests, requests.times(8), pods), runtimes));
        return this;
    }

    Size size(String name) {
        return sizes.getOrDefault(name, sizes.values().iterator().next());
    }

    Settings settings() {
        var images = new TreeMap<String, ImageReference>();
        trusted.forEach((purpose, image) -> images.put(purpose, ImageReference.parse(image)));
        return new Settings(
                new Organization("Example", domain, "idp.example.org"),
                new Repository("https://git.example.org/idp.git", "main", false),
                registry.registry(),
                new Images(
                        tags,
                        images,
                        new TreeMap<>(Map.of("tools", ImageReference.parse("docker.io/alpine/k8s:1" + DIGEST)))),
                new Namespaces(
                        "argocd", "idp-bootstrap", "cert-manager", "kube-system", "harbor", monitoring, "traefik"),
                new Bootstrap(0),
                parts());
    }

    private String host(String usual, String changed) {
        return changed.isEmpty() ? usual + "." + domain : changed;
    }

    private Parts parts() {
        return new Parts(
                new ArgoCd(
                        true,
                        "10.1.1",
                        "v3.4.13",
                        host("argocd", argocdHost),
                        new ArgoCd.Login.Admin(),
                        List.of(),
                        List.of()),
                new ImageUpdater(true, "1.1.5", "2m", false),
                new Traefik(true, "41.3.0", 2, List.of(), new TreeMap<>()),
                new Tls.Elsewhere(),
                new Monitoring(
                        true,
                        "88.5.3",
                        host("grafana", grafanaHost),
                        "15d",
                        Memory.parse("20Gi"),
                        new Monitoring.Alerts.Shown()),
                tracing,
                new CloudNativePg(true, "0.29.0", "cnpg-system"));
    }

    Declarations declarations() {
        return new Declarations(
                platform(), teams.stream().map(TeamDraft::declaration).toList(), sources());
    }

    /** What all rules on declarations say, as a user reads it: place, code, message, hint. */
    String problems() {
        return shown(Rules.onDeclarations(
                platform(), teams.stream().map(TeamDraft::declaration).toList(), sources()));
    }

    static String shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> "%s: %s: %s\n    %s\n"
                        .formatted(found.location(), found.code().id(), found.message(), found.hint()))
                .collect(Collectors.joining());
    }

    Sources sources() {
        var documents = new TreeMap<String, Document>();
        documents.put(Naming.PLATFORM_FILE, Trees.document(Naming.PLATFORM_FILE, fields()));
        for (TeamDraft team : teams) {
            var file = team.declaration().file();
            documents.put(file, Trees.document(file, team.fields()));
        }
        return new Sources(documents);
    }

    private PlatformDeclaration platform() {
        return new PlatformDeclaration(
                settings(),
                List.of(cluster(domain, Optional.empty())),
                List.copyOf(sizes.values()),
                courses.stream().map(CourseDraft::declaration).toList());
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("domain", domain);
        var capacity = new TreeMap<String, Object>(Map.of("cpu", "4", "memory", "8Gi"));
        fields.put("clusters", Map.of("prod", Map.of("capacity", capacity)));
        fields.put("images", new TreeMap<String, Object>(Map.of("tags", tags, "trusted", trusted)));
        var parts = new LinkedHashMap<String, Object>();
        sizes.keySet()
                .forEach(name -> parts.put(
                        name,
                        new TreeMap<>(Map.of("components", Map.of("jvm", Map.of()), "quota", Map.of("pods", 8)))));
        fields.put("sizes", parts);
        var all = new LinkedHashMap<String, Object>();
        courses.forEach(course -> all.put(course.name(), course.fields()));
        fields.put("courses", all);
        fields.put("registry", registry.fields());
        return fields;
    }
}
