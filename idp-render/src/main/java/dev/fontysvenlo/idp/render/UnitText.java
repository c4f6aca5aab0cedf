package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.manifest.Inspection;
import dev.fontysvenlo.idp.render.manifest.Looked;
import dev.fontysvenlo.idp.render.manifest.Manifest;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.template.Templates;
import dev.fontysvenlo.idp.render.tree.Header;
import dev.fontysvenlo.idp.render.tree.RenderedFolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Stages 8 and 9 for one unit: each of its files as text with its header, looked at by itself, or what is wrong with it;
 * and what is wrong with all of them together.
 */
record UnitText(Unit unit, List<Text> texts, Set<String> foldersWithoutKustomization, List<Lint.Problem> unfit) {

    /** The units do not know of each other, so that several can be filled at once. */
    static UnitText of(Unit unit, Maker maker) {
        var texts = new ArrayList<Text>();
        var manifests = new ArrayList<Manifest>();
        var listed = new HashMap<String, List<String>>();
        for (PlannedFile file : unit.files()) {
            if (!file.isKustomization()) {
                var text = maker.make(file, file.model(), manifests);
                texts.add(text);
                if (text.isFile()) {
                    listed.computeIfAbsent(file.folder(), folder -> new ArrayList<>())
                            .add(file.fileName());
                }
            }
        }
        for (PlannedFile file : unit.files()) {
            if (file.isKustomization()) {
                var resources = listed.getOrDefault(file.folder(), new ArrayList<>());
                Collections.sort(resources);
                var model = new HashMap<>(file.model());
                model.put("resources", resources);
                var text = maker.make(file, model, manifests);
                texts.add(text);
                if (text.isFile()) {
                    listed.remove(file.folder());
                }
            }
        }
        var bare = applications(listed.keySet());
        return new UnitText(unit, texts, bare, bare.isEmpty() ? maker.unfit(texts, manifests) : List.of());
    }

    /** Only what Image Updater looks after needs a kustomization. */
    private static Set<String> applications(Set<String> folders) {
        return folders.stream()
                .filter(folder -> folder.endsWith("/app"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What makes a file and looks at it.
     *
     * @param folder what is on disk: a text that stands there already need not be kept
     */
    record Maker(Templates templates, Inspection inspection, Linting linting, RenderedFolder folder) {
        Text make(PlannedFile file, Map<String, Object> model, List<Manifest> manifests) {
            return templates.fill(file.template(), model).match(text -> made(file, text, manifests), problems -> {
                return new Text(file, "", Optional.empty(), problems);
            });
        }

        private Text made(PlannedFile file, String filled, List<Manifest> manifests) {
            if (filled.isEmpty()) {
                return new Text(file, "", Optional.empty(), List.of());
            }
            var text = Header.of(file.sources(), file.template()) + filled;
            var manifest = new Manifest(
                    file.path(), text, file.kind(), file.namespace(), "templates/" + file.template(), file.owner());
            manifests.add(manifest);
            var looked = inspection.look(manifest);
            return new Text(file, folder.holds(file.path(), text) ? "" : text, Optional.of(looked), List.of());
        }

        /** The rules look at a unit when each of its files is right by itself. */
        private List<Lint.Problem> unfit(List<Text> texts, List<Manifest> manifests) {
            var looked = texts.stream().flatMap(text -> text.looked().stream()).toList();
            boolean isRight = texts.stream().allMatch(text -> text.problems().isEmpty())
                    && looked.stream().allMatch(Looked::isRight);
            return isRight ? linting.problems(manifests, looked) : List.of();
        }
    }

    /**
     * One file.
     *
     * @param text empty when it stands on disk already, and when the template makes no file here
     * @param looked empty when the template makes no file here
     */
    record Text(PlannedFile file, String text, Optional<Looked> looked, List<Diagnostic> problems) {
        boolean isFile() {
            return looked.isPresent();
        }
    }
}
