package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Ties;
import dev.fontysvenlo.idp.render.manifest.Inspection;
import dev.fontysvenlo.idp.render.manifest.Looked;
import dev.fontysvenlo.idp.render.manifest.Manifest;
import dev.fontysvenlo.idp.render.memory.KnownUnit;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.template.Templates;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Stages 8 and 9 for one unit: each of its files as text with its header, looked at by itself, or what is wrong with it;
 * and what is wrong with all of them together.
 *
 * @param judged what is known of it, if an earlier run has judged the same files; then there are no texts
 */
record UnitText(
        Unit unit,
        List<Text> texts,
        Set<String> foldersWithoutKustomization,
        Lint.Verdict verdict,
        Optional<KnownUnit> judged) {
    private static final Lint.Verdict NONE = new Lint.Verdict(List.of(), Ties.NONE, Set.of());

    /** The path of one of its files, by its place among those that there are. */
    String path(int file) {
        return texts.stream()
                .filter(text -> text.looked().isPresent())
                .skip(file)
                .findFirst()
                .orElseThrow()
                .file()
                .path();
    }

    /** The units do not know of each other, so that several can be filled at once. */
    static UnitText of(Unit unit, Maker maker) {
        var filled = UnitFiles.fill(unit, maker.templates(), maker.folder());
        var bare = filled.foldersWithoutKustomization();
        var judged = bare.isEmpty() ? maker.judged(unit, filled.files()) : Optional.<KnownUnit>empty();
        if (judged.isPresent()) {
            return new UnitText(unit, List.of(), Set.of(), NONE, judged);
        }
        var texts = filled.files().stream().map(maker::look).toList();
        return new UnitText(unit, texts, bare, bare.isEmpty() ? maker.verdict(texts, filled.files()) : NONE, judged);
    }

    /**
     * What makes a file and looks at it.
     *
     * @param folder what is on disk: a text that stands there already need not be kept
     * @param memory knows what need not be judged again
     */
    record Maker(
            Templates templates,
            Inspection inspection,
            Linting linting,
            RenderedFolder folder,
            BiFunction<Unit, List<PlannedFile>, Optional<KnownUnit>> memory) {

        private Optional<KnownUnit> judged(Unit unit, List<UnitFiles.Filled> filled) {
            if (filled.stream().anyMatch(UnitFiles.Filled::isNew)) {
                return Optional.empty();
            }
            return memory.apply(
                    unit,
                    filled.stream()
                            .filter(UnitFiles.Filled::isOnDisk)
                            .map(UnitFiles.Filled::file)
                            .toList());
        }

        private Text look(UnitFiles.Filled filled) {
            var text = filled.manifest().filter(made -> !filled.isOnDisk()).map(Manifest::text);
            return new Text(filled.file(), text.orElse(""), filled.manifest().map(inspection::look), filled.problems());
        }

        /** The rules look at a unit when each of its files is right by itself. */
        private Lint.Verdict verdict(List<Text> texts, List<UnitFiles.Filled> filled) {
            var looked = texts.stream().flatMap(text -> text.looked().stream()).toList();
            var manifests =
                    filled.stream().flatMap(file -> file.manifest().stream()).toList();
            boolean isRight = texts.stream().allMatch(text -> text.problems().isEmpty())
                    && looked.stream().allMatch(Looked::isRight);
            return isRight ? linting.look(manifests, looked) : NONE;
        }
    }

    /**
     * One file.
     *
     * @param text empty when it stands on disk already, and when the template makes no file here
     * @param looked empty when the template makes no file here
     */
    record Text(PlannedFile file, String text, Optional<Looked> looked, List<Diagnostic> problems) {}
}
