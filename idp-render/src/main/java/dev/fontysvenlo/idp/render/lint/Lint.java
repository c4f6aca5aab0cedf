package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs every rule over the objects of a unit. */
public final class Lint {
    private static final List<LintRule> RULES = List.of(
            new SelectorsMatch(),
            new ServicesFindPods(),
            new ProbesHitPorts(),
            new RequestsWithinLimits(),
            new PodsFitQuota(),
            new PodsAreRestricted(),
            new ImagesAreDeclared(),
            new ReferencesResolve(),
            new NamesAreLegal(),
            new LabelsAreLegal(),
            new RightsAreNarrow(),
            new ProjectsAllowApplications(),
            new WavesAreInOrder(),
            new RoutesStayAtHome(),
            new NamespacesAreClosed(),
            new JobsEnd(),
            new NeedsAreBounded(),
            new FilesystemsAreReadOnly(),
            new PodsHaveNoToken(),
            new PodsKnowNoServices(),
            new DeploymentsAreProbed(),
            new PoliciesFindPods(),
            new SecretsStayOut(),
            new PodSecurityIsPinned(),
            new StatefulSetsHaveNames(),
            new BudgetsLeaveRoom(),
            new AlertsStayAtHome(),
            new MonitorsHitPorts());

    private final Claims claims;
    private final List<Suppression> suppressions;

    public Lint(Claims claims, List<Suppression> suppressions) {
        this.claims = claims;
        this.suppressions = List.copyOf(suppressions);
    }

    /** Every problem among these objects but for those that the platform file lets pass, and what ties them to others. */
    public Verdict look(List<Rendered> objects) {
        var batch = new Batch(List.copyOf(objects), claims);
        var used = new LinkedHashSet<Suppression>();
        var findings = new Findings((code, object) -> {
            var found = suppression(code, object.kind() + "/" + object.name());
            found.ifPresent(used::add);
            return found.isPresent();
        });
        RULES.forEach(rule -> rule.look(batch, findings));
        return new Verdict(findings.all(), Outside.of(batch), used);
    }

    /**
     * What the platform file switches a rule off with for an object; the first that does.
     *
     * @param object kind and name
     */
    public Optional<Suppression> suppression(DiagnosticCode code, String object) {
        return suppressions.stream()
                .filter(suppression -> suppression.covers(code.id(), object))
                .findFirst();
    }

    /** All that the platform file switches off, in its order. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** An image without its tag and digest. */
    public static String imageName(String image) {
        return ImagesAreDeclared.nameOf(image);
    }

    /**
     * What the rules say of a unit by itself, and what the tree must be asked for.
     *
     * @param used the suppressions without which they would say more
     */
    public record Verdict(List<Problem> problems, Ties ties, Set<Suppression> used) {
        public Verdict {
            problems = List.copyOf(problems);
            used = Set.copyOf(used);
        }
    }

    /** A problem, and the template whose object has it. */
    public record Problem(String template, Diagnostic diagnostic) {}
}
