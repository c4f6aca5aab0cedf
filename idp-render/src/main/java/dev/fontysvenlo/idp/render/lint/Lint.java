package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.List;

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

    /** Every problem among these objects, and what ties them to those of other units. */
    public Verdict look(List<Rendered> objects) {
        var batch = new Batch(List.copyOf(objects), claims);
        var findings = new Findings((code, object) -> isSuppressed(code, object.kind() + "/" + object.name()));
        RULES.forEach(rule -> rule.look(batch, findings));
        return new Verdict(findings.all(), Outside.of(batch));
    }

    /**
     * Whether the platform file switches a rule off for an object.
     *
     * @param object kind and name
     */
    public boolean isSuppressed(DiagnosticCode code, String object) {
        return suppressions.stream().anyMatch(suppression -> suppression.covers(code.id(), object));
    }

    /** An image without its tag and digest. */
    public static String imageName(String image) {
        return ImagesAreDeclared.nameOf(image);
    }

    /** What is wrong with a unit by itself, and what the tree must be asked for. */
    public record Verdict(List<Problem> problems, Ties ties) {}

    /** A problem, and the template whose object has it. */
    public record Problem(String template, Diagnostic diagnostic) {}
}
