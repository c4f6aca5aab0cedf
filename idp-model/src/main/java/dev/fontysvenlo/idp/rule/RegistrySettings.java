package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Registry;
import dev.fontysvenlo.idp.team.RegistryProxy;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said of the registry goes together. Harbor would take all of it, and teams would find out: their images can't
 * be pulled, vanish or fill the project.
 */
final class RegistrySettings {
    private final Declarations declared;
    private final Registry registry;

    private RegistrySettings(Declarations declared) {
        this.declared = declared;
        this.registry = declared.platform().settings().registry();
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new RegistrySettings(declared);
        return Stream.of(rule.scan(), rule.retention(), rule.immutableTags(), rule.proxies(), rule.cluster())
                .flatMap(found -> found);
    }

    private Stream<Diagnostic> scan() {
        var scan = registry.rules().scan();
        return scan.refuse() && !scan.onPush()
                ? Stream.of(new Diagnostic(
                        DiagnosticCode.IMAGES_NEVER_SCANNED,
                        declared.at("registry", "scan", "refuse"),
                        "No image could ever be pulled: one that is not scanned is refused, and nothing scans it.",
                        "Write `onPush: true`, or `refuse: false`."))
                : Stream.empty();
    }

    /** Only the newest versions are sure to hold what runs: a team that rests neither pushes nor pulls. */
    private Stream<Diagnostic> retention() {
        return registry.rules().retention().keep().containsKey("latestPushedK")
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        DiagnosticCode.RUNNING_IMAGE_LOST,
                        declared.at("registry", "retention", "keep"),
                        "The image that runs would be deleted when its team pauses for a while.",
                        "Add `latestPushedK: 10`, which keeps the newest versions however old they are."));
    }

    private Stream<Diagnostic> immutableTags() {
        var tags = declared.platform().settings().images().tags();
        var patterns = registry.rules().immutableTags();
        return patterns.stream()
                .filter(tags::mayBeMatchedBy)
                .map(pattern -> new Diagnostic(
                        DiagnosticCode.IMAGES_KEPT_FOR_EVER,
                        declared.at("registry", "immutableTags", patterns.indexOf(pattern)),
                        "Pattern `%s` may match each tag that teams push, such as `%s`, so no image would ever be deleted."
                                .formatted(pattern, tags.example()),
                        "Use a pattern for special tags only, for example `release-*`."));
    }

    private Stream<Diagnostic> proxies() {
        return registry.proxies().stream()
                .flatMap(proxy -> owner(proxy).stream()
                        .map(owner -> new Diagnostic(
                                DiagnosticCode.PROXY_NAME,
                                declared.atKey("registry", "proxies", proxy.name()),
                                "Registry project `%s` is %s, so it can't keep copies of another registry."
                                        .formatted(proxy.name(), owner),
                                "Give it another name, for example `%s-copies`.".formatted(proxy.type()))));
    }

    private Optional<String> owner(RegistryProxy proxy) {
        if (proxy.name().equals("library")) {
            return Optional.of("Harbor's own");
        }
        return declared.platform().courses().stream()
                .flatMap(course -> course.cohorts().stream().map(cohort -> Naming.cohort(course.name(), cohort.year())))
                .filter(cohort -> proxy.name().equals(cohort) || proxy.name().startsWith(cohort + "-"))
                .map(cohort -> "a name for teams of cohort `" + cohort + "`")
                .findFirst();
    }

    private Stream<Diagnostic> cluster() {
        var clusters = declared.platform().clusters().stream()
                .map(Cluster::name)
                .sorted()
                .toList();
        return registry.installation().stream()
                .filter(installed -> !clusters.contains(installed.cluster()))
                .map(installed -> new Diagnostic(
                        DiagnosticCode.UNKNOWN_CLUSTER,
                        declared.at("registry", "install", "cluster"),
                        "There is no cluster `%s`.".formatted(installed.cluster()),
                        Wording.choose("cluster", installed.cluster(), clusters)));
    }
}
