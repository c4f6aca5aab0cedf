package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which templates and scripts say something else than in the base, and at which line first. */
final class TemplateChanges {
    private static final String FOLDER = "templates/";
    private static final String TOOL = "idp-maven-plugin";

    private final Templates templates;
    private final SortedMap<String, String> before = new TreeMap<>();

    TemplateChanges(Templates templates, SortedMap<String, byte[]> before) {
        this.templates = templates;
        before.forEach((path, content) -> this.before.put(path, new String(content, UTF_8)));
    }

    /** The lines that explain an entry; where no template of this repository differs, the tool itself has changed. */
    List<Cause> causes(Entry entry, Optional<String> now) {
        var template = template(entry);
        var causes = new ArrayList<Cause>();
        if (template.isPresent()) {
            templates
                    .parts(template.get())
                    .forEach((path, text) -> cause(path, text).ifPresent(causes::add));
            templates.scripts().forEach((path, text) -> {
                if (takes(templates, template.get(), path)) {
                    cause(path, text).ifPresent(causes::add);
                }
            });
        }
        if (causes.isEmpty()
                && now.isPresent()
                && template.isPresent()
                && !templates.files().containsKey(template.get())) {
            causes.add(new Cause(FOLDER + template.get(), 0, "deleted"));
        }
        return causes.isEmpty()
                ? List.of(new Cause(TOOL, 0, "another version of the tool or of its templates"))
                : causes;
    }

    private Optional<String> template(Entry entry) {
        var template = entry.made().template();
        return template.isEmpty() ? Optional.empty() : Optional.of(template);
    }

    private Optional<Cause> cause(String path, String now) {
        var then = before.get(path);
        if (now.equals(then)) {
            return Optional.empty();
        }
        // a packaged template that the repository never had is the tool's
        return then == null && before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cause(FOLDER + path, then == null ? 1 : firstLine(then, now), "changed template"));
    }

    private static int firstLine(String then, String now) {
        var one = then.split("\n", -1);
        var other = now.split("\n", -1);
        int line = 0;
        while (line < Math.min(one.length, other.length) && one[line].equals(other[line])) {
            line++;
        }
        return Math.min(line + 1, other.length);
    }

    /** Whether a template asks for the set of scripts that this script is in. */
    static boolean takes(Templates templates, String template, String script) {
        var folder = script.split("/")[1];
        var name = new StringBuilder();
        for (String word : folder.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return templates
                .text(template)
                .filter(text -> text.contains(name + "Scripts"))
                .isPresent();
    }
}
