package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.render.memory.Memory;
import dev.fontysvenlo.idp.render.memory.MemoryFile;
import dev.fontysvenlo.idp.render.memory.Recollection;
import dev.fontysvenlo.idp.render.memory.UnitKeys;
import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.template.Templates;
import dev.fontysvenlo.idp.render.tree.Changes;
import java.util.Optional;

/**
 * What a run works with beside its input: the templates, and what earlier runs remember.
 *
 * @param maker changes with the templates and with the tool; empty when nothing is remembered
 * @param file where the memory is; none when nothing is remembered
 */
record Kit(Templates templates, String maker, Memory memory, Optional<MemoryFile> file) {
    static Outcome<Kit> of(Workspace workspace) {
        return Templates.open(workspace.templates(), workspace.cache())
                .map(templates -> workspace.remembers()
                        ? remembering(templates, workspace.memory())
                        : new Kit(templates, "", Memory.EMPTY, Optional.empty()));
    }

    private static Kit remembering(Templates templates, MemoryFile file) {
        return new Kit(templates, templates.signature(), file.read(), Optional.of(file));
    }

    /**
     * @param schemas changes with the schemas that do not come with the tool
     */
    Recollection recollection(Loaded loaded, Existing existing, String schemas) {
        return new Recollection(memory, new UnitKeys(maker + schemas, loaded.sums()), existing::folder);
    }

    /** Keeps what a run has found out for those after it. */
    void learn(Recollection recollection, Plan plan, Filling.Filled filled, Changes changes) {
        file.filter(none -> !recollection.isOldNews(plan))
                .ifPresent(place -> place.write(recollection.learned(plan, filled.tree(), changes, filled.seen())));
    }
}
