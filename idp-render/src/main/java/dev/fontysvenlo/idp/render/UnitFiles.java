package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
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

/** Stage 8 for one unit: each of its files as text with its header; what lists the files of a folder comes last. */
record UnitFiles(List<Filled> files, Set<String> foldersWithoutKustomization) {

    /**
     * @param folder what is on disk
     */
    static UnitFiles fill(Unit unit, Templates templates, RenderedFolder folder) {
        var filled = new ArrayList<Filled>();
        var listed = new HashMap<String, List<String>>();
        for (PlannedFile file : unit.files()) {
            if (!file.isKustomization()) {
                var one = fill(file, file.model(), templates, folder);
                filled.add(one);
                if (one.manifest().isPresent()) {
                    listed.computeIfAbsent(file.folder(), none -> new ArrayList<>())
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
                var one = fill(file, model, templates, folder);
                filled.add(one);
                if (one.manifest().isPresent()) {
                    listed.remove(file.folder());
                }
            }
        }
        return new UnitFiles(filled, applications(listed.keySet()));
    }

    /** Only what Image Updater looks after needs a kustomization. */
    private static Set<String> applications(Set<String> folders) {
        return folders.stream()
                .filter(listed -> listed.endsWith("/app"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Filled fill(
            PlannedFile file, Map<String, Object> model, Templates templates, RenderedFolder folder) {
        return templates
                .fill(file.template(), model)
                .match(
                        text -> filled(file, manifest(file, text), folder),
                        problems -> new Filled(file, Optional.empty(), false, problems));
    }

    private static Filled filled(PlannedFile file, Optional<Manifest> manifest, RenderedFolder folder) {
        boolean isOnDisk =
                manifest.filter(made -> folder.holds(made.path(), made.text())).isPresent();
        return new Filled(file, manifest, isOnDisk, List.of());
    }

    private static Optional<Manifest> manifest(PlannedFile file, String filled) {
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Manifest(
                        file.path(),
                        Header.of(file.sources(), file.template()) + filled,
                        file.kind(),
                        file.namespace(),
                        "templates/" + file.template(),
                        file.owner()));
    }

    /**
     * One file. Without a manifest and without a problem it is one that the template does not make here.
     *
     * @param isOnDisk whether it stands on disk just as it was filled
     */
    record Filled(PlannedFile file, Optional<Manifest> manifest, boolean isOnDisk, List<Diagnostic> problems) {
        /** Whether the template made it otherwise than it is on disk, or could not make it. */
        boolean isNew() {
            return !problems.isEmpty() || manifest.isPresent() && !isOnDisk;
        }
    }
}
