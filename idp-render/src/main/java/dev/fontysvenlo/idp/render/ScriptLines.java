package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;

/** Lines of scripts that stand in a rendered file as they are. */
final class ScriptLines {
    private final Templates templates;

    ScriptLines(Templates templates) {
        this.templates = templates;
    }

    /** The lines of the scripts of a template that say the same; empty for what many lines of any script say. */
    List<Cause> of(String template, String rendered) {
        var found = new ArrayList<Cause>();
        if (rendered.strip().length() < 4) {
            return found;
        }
        templates.scripts().forEach((path, script) -> {
            if (TemplateChanges.takes(templates, template, path)) {
                var lines = script.split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (lines[i].strip().equals(rendered.strip())) {
                        found.add(new Cause("templates/" + path, i + 1, lines[i].strip()));
                    }
                }
            }
        });
        return found;
    }
}
