package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.parallel.Parallel;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Suppression;
import dev.fontysvenlo.idp.render.manifest.Inspection;
import dev.fontysvenlo.idp.render.manifest.Looked;
import dev.fontysvenlo.idp.render.memory.KnownUnit;
import dev.fontysvenlo.idp.render.memory.Recollection;
import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import dev.fontysvenlo.idp.render.tree.RenderedTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Stages 8 and 9: every planned file filled and inspected. */
final class Filling {
    /** Enough units to keep all processors busy, and few enough to hold their texts. */
    private static final int AT_ONCE = 32;

    private final UnitText.Maker maker;
    private final Inspection inspection;
    private final Together together;
    private final RenderedTree.Builder files = new RenderedTree.Builder();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<Suppression> used = new HashSet<>();
    private final RenderedFolder folder;
    private final Recollection recollection;
    private int teams;
    private int objects;
    private boolean isPartlyUnknown;

    private Filling(
            Workshop workshop,
            Recollection recollection,
            BiFunction<Unit, List<PlannedFile>, Optional<KnownUnit>> memory) {
        this.recollection = recollection;
        this.folder = recollection.folder();
        inspection = workshop.inspection();
        together = new Together(workshop.lint());
        maker = new UnitText.Maker(workshop.templates(), inspection, workshop.linting(), folder, memory);
    }

    /**
     * All files of the part that was asked for. What is recalled is not filled, unless anything is wrong with the rest:
     * then everything is, so that no memory can change what is said of it. What nobody asked for is filled too where nothing
     * is remembered of it, only to hear what it is to the others.
     */
    static Outcome<Filled> fill(Plan plan, Selection selection, Workshop workshop, Recollection recollection) {
        var asked = new ArrayList<Unit>();
        var others = new ArrayList<Unit>();
        plan.units().forEach(unit -> (selection.includes(unit.subject()) ? asked : others).add(unit));
        var filling = new Filling(workshop, recollection, recollection::judged);
        var unknown = new ArrayList<Unit>();
        for (Unit unit : asked) {
            recollection.recall(unit).ifPresentOrElse(files -> filling.keep(unit, files), () -> unknown.add(unit));
        }
        var unheard =
                others.stream().filter(unit -> !recollection.recallTies(unit)).toList();
        filling.fill(unknown, filling::keep).fill(unheard, filling::hear);
        if (!recollection.isUsed()) {
            return filling.judged(key -> false).outcome();
        }
        if (filling.judged(recollection::has).isDoubtful()) {
            filling.files.build().close();
            var whole = new Filling(workshop, recollection, (unit, files) -> Optional.empty());
            return whole.fill(asked, whole::keep)
                    .fill(others, whole::hear)
                    .judged(key -> false)
                    .outcome();
        }
        return filling.outcome();
    }

    private void keep(Unit unit, List<PlannedFile> recalled) {
        teams += unit.isDeployedTeam() ? 1 : 0;
        for (PlannedFile file : recalled) {
            objects += file.isKustomization() ? 0 : 1;
            files.keep(file.path(), folder);
        }
    }

    private boolean isDoubtful() {
        return !problems.isEmpty()
                || recollection.mayClash(inspection.objects().keySet(), together.routes())
                || recollection.mayLack(inspection.objects().keySet(), together.offers());
    }

    /** On all processors, but inspected in the order of the plan, one batch while the next is filled. */
    private Filling fill(List<Unit> units, Consumer<UnitText> inspect) {
        Parallel.each(units, AT_ONCE, unit -> UnitText.of(unit, maker), inspect);
        return this;
    }

    /**
     * What the units are to each other, when all are there: a file that is wrong by itself has an object nobody knows, which
     * others may name in good faith.
     *
     * @param isRecalled whether this is the key of an object of a unit that was not filled
     */
    private Filling judged(Predicate<String> isRecalled) {
        if (isPartlyUnknown) {
            return this;
        }
        var objects = inspection.objects();
        report(together.problems(key -> objects.containsKey(key) || isRecalled.test(key)));
        together.suppressions().forEach(this::use);
        return this;
    }

    private Outcome<Filled> outcome() {
        var tree = files.build();
        if (problems.isEmpty()) {
            var seen = new Recollection.Seen(inspection.objects(), together.ties());
            return Outcome.ok(new Filled(tree, teams, objects, seen, used));
        }
        tree.close();
        return Outcome.failed(problems);
    }

    private void keep(UnitText unit) {
        if (unit.judged().isPresent()) {
            keep(unit.unit(), recollection.trust(unit.unit(), unit.judged().get()));
            return;
        }
        teams += unit.unit().isDeployedTeam() ? 1 : 0;
        note(unit);
        for (UnitText.Text text : unit.texts()) {
            report(text.file(), text.problems());
            if (text.looked().isPresent()) {
                report(text.file(), inspection.enter(text.looked().get()));
                objects += text.file().isKustomization() ? 0 : 1;
                put(text.file().path(), text.text());
            }
        }
        unit.foldersWithoutKustomization().forEach(this::reportNoKustomization);
        report(unit.verdict().problems());
        use(unit.unit(), unit.verdict().used());
        together.enter(unit);
    }

    private void note(UnitText unit) {
        isPartlyUnknown |= unit.texts().stream()
                .anyMatch(text -> !text.problems().isEmpty()
                        || text.looked().filter(looked -> !looked.isRight()).isPresent());
    }

    /** What lets a problem pass must be seen each time, or it would seem to have no use. */
    private void use(Unit unit, Set<Suppression> suppressions) {
        if (!suppressions.isEmpty()) {
            used.addAll(suppressions);
            recollection.leaveOut(unit);
        }
    }

    /** Of a unit that nobody asked for counts what it is to the others, and not what is wrong with itself. */
    private void hear(UnitText unit) {
        if (unit.judged().isPresent()) {
            recollection.trust(unit.unit(), unit.judged().get());
            return;
        }
        note(unit);
        for (UnitText.Text text : unit.texts()) {
            text.looked().filter(Looked::isRight).ifPresent(looked -> report(text.file(), inspection.enter(looked)));
        }
        together.enter(unit);
    }

    /** As for other problems, the first unit is enough to repair a template. */
    private void report(List<Lint.Problem> found) {
        var fresh = found.stream()
                .filter(problem -> !reported.contains(key(problem)))
                .toList();
        fresh.forEach(problem -> {
            problems.add(problem.diagnostic());
            reported.add(key(problem));
        });
    }

    private static String key(Lint.Problem problem) {
        return problem.template() + problem.diagnostic().code().id();
    }

    private void put(String path, String text) {
        if (text.isEmpty()) {
            files.keep(path, folder);
        } else {
            files.put(path, text);
        }
    }

    private void reportNoKustomization(String folder) {
        var code = DiagnosticCode.FOLDER_HAS_NO_KUSTOMIZATION;
        if (reported.add(code.id())) {
            problems.add(new Diagnostic(
                    code,
                    Location.ofFile("rendered/" + folder),
                    "`rendered/" + folder + "` would have no kustomization.yaml, so no new image of the team would ever"
                            + " be deployed.",
                    "Bring the template `templates/team/app/kustomization.yaml.jte` back."));
        }
    }

    /** A mistake in a template shows in every team's file; the first one is enough to repair it. */
    private void report(PlannedFile file, List<Diagnostic> found) {
        var fresh = found.stream()
                .filter(problem ->
                        !reported.contains(file.template() + problem.code().id()))
                .toList();
        problems.addAll(fresh);
        fresh.forEach(problem -> reported.add(file.template() + problem.code().id()));
    }

    /**
     * The rendered tree, and how many teams and Kubernetes objects it holds.
     *
     * @param seen what is new to the memory
     * @param used what rules over manifests were switched off with
     */
    record Filled(RenderedTree tree, int teams, int objects, Recollection.Seen seen, Set<Suppression> used) {}
}
