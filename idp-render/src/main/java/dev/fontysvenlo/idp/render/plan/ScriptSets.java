package dev.fontysvenlo.idp.render.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every folder below {@code templates/scripts/} as one set, under the name by which a template asks for it. */
final class ScriptSets {
    private final SortedMap<String, String> templates;
    private final SortedMap<String, List<Script>> folders = new TreeMap<>();
    private final SortedMap<String, String> parameters = new TreeMap<>();

    /**
     * @param templates text by path below {@code templates/}
     * @param scripts text by path below {@code templates/}, for example {@code scripts/db-init/reset.sql}
     */
    ScriptSets(SortedMap<String, String> templates, SortedMap<String, String> scripts) {
        this.templates = templates;
        scripts.forEach((path, text) -> {
            var parts = path.split("/");
            if (parts.length == 3) {
                folders.computeIfAbsent(parts[1], folder -> new ArrayList<>()).add(new Script(parts[2], text));
            }
        });
        folders.keySet().forEach(folder -> parameters.put(folder, parameter(folder)));
    }

    /** The sets that a template asks for, by parameter name: {@code dbInitScripts} for {@code scripts/db-init/}. */
    Map<String, Object> of(TemplateName template) {
        var basis = templates.getOrDefault(template.path(), "");
        var sets = new TreeMap<String, Object>();
        parameters.forEach((folder, parameter) -> {
            if (basis.contains(parameter)) {
                sets.put(parameter, new ScriptSet(folder, folders.getOrDefault(folder, List.of()), basis));
            }
        });
        return sets;
    }

    private static String parameter(String folder) {
        var name = new StringBuilder();
        for (String word : folder.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.append("Scripts").toString();
    }
}
