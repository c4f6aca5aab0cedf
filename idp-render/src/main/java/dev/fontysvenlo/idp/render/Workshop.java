package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.manifest.Inspection;
import dev.fontysvenlo.idp.render.memory.Recollection;
import dev.fontysvenlo.idp.render.template.Templates;

/** What turns a plan into manifests, and what judges them. */
record Workshop(Kit kit, Packs packs, Lint lint) {
    Templates templates() {
        return kit.templates();
    }

    /** A new one for each time that a tree is made, since it remembers what it has seen. */
    Linting linting() {
        return new Linting(lint);
    }

    /** A new one for each time, too. */
    Inspection inspection() {
        return new Inspection(packs.byCluster(), templates().files());
    }

    Recollection recollection(Loaded loaded, Existing existing) {
        return kit.recollection(loaded, existing, packs.signature());
    }
}
