package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.template.Templates;
import dev.fontysvenlo.idp.render.tree.Header;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Stage 8 for one unit: each of its files as text with its header, or what keeps it from being one. */
record UnitText(Unit unit, List<Text> texts, Set<String> foldersWithoutKustomization) {

    /** The units do not know of each other, so that several can be filled at once. */
    static UnitText of(Unit unit, Templates templates) {
        var texts = new ArrayList<Text>();
        var listed = new HashMap<String, List<String>>();
        for (PlannedFile file : unit.files()) {
            if (!file.isKustomization()) {
                var text = fill(file, file.model(), templates);
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
                var text = fill(file, model, templates);
                texts.add(text);
                if (text.isFile()) {
                    listed.remove(file.folder());
                }
            }
        }
        return new UnitText(unit, texts, applications(listed.keySet()));
    }

    /** Only what Image Updater looks after needs a kustomization. */
    private static Set<String> applications(Set<String> folders) {
        return folders.stream()
                .filter(folder -> folder.endsWith("/app"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Text fill(PlannedFile file, Map<String, Object> model, Templates templates) {
        Outcome<String> filled = templates.fill(file.template(), model);
        return filled.match(
                text -> new Text(
                        file, text.isEmpty() ? "" : Header.of(file.sources(), file.template()) + text, List.of()),
                problems -> new Text(file, "", problems));
    }

    /** One file; its text is empty when the template makes no file here. */
    record Text(PlannedFile file, String text, List<Diagnostic> problems) {
        boolean isFile() {
            return !text.isEmpty();
        }
    }
}
