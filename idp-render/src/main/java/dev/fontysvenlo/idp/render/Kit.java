package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.render.memory.Memory;
import dev.fontysvenlo.idp.render.memory.Recollection;
import dev.fontysvenlo.idp.render.memory.UnitKeys;
import dev.fontysvenlo.idp.render.template.Templates;

/**
 * What a run works with beside its input: the templates, and what earlier runs remember.
 *
 * @param maker changes with the templates and with the tool; empty when nothing is remembered
 */
record Kit(Templates templates, String maker, Memory memory) {
    static Outcome<Kit> of(Workspace workspace) {
        return Templates.open(workspace.templates(), workspace.cache())
                .map(templates -> workspace.remembers()
                        ? new Kit(
                                templates,
                                templates.signature(),
                                workspace.memory().read())
                        : new Kit(templates, "", Memory.EMPTY));
    }

    /**
     * @param schemas changes with the schemas that do not come with the tool
     */
    Recollection recollection(Loaded loaded, Existing existing, String schemas) {
        return new Recollection(memory, new UnitKeys(maker + schemas, loaded.sums()), existing::folder);
    }
}
