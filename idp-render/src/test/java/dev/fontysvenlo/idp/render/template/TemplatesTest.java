package dev.fontysvenlo.idp.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class TemplatesTest extends TemplatesFixture {
    @Test
    void fillsPackagedTemplate_withoutCompilerAndWithoutOverlay() {
        assertThat(fill(open(Optional.empty()), NAMESPACE)).isEqualTo("""
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: prj2-2026-group01
                  labels:
                    app.kubernetes.io/name: prj2-2026-group01
                    app.kubernetes.io/part-of: idp
                  annotations:
                    contact: "yes: \\"no\\""
                """);
        assertThat(cache).doesNotExist();
    }

    @Test
    void needsNoCompiler_whenOverlayEqualsPackagedTextButForLineBreaks() throws IOException {
        overlay(NAMESPACE, String.valueOf(PACKAGED.texts().get(NAMESPACE)).replace("\n", "\r\n"));
        assertThat(fill(open(Optional.empty()), NAMESPACE))
                .contains("kind: Namespace\n")
                .doesNotContain("\r");
    }

    @Test
    void namesNoPartialsAndNoScripts() {
        var templates = open();
        assertThat(templates.files().keySet())
                .containsExactly("team/app/configmap.yaml.jte", "team/tenancy/limitrange.yaml.jte", NAMESPACE);
        assertThat(templates.scripts()).containsOnlyKeys("scripts/db-init/db-init.sh");
    }

    @Test
    void replacesAddsAndTakesAway_byOverlay() throws IOException {
        overlay(NAMESPACE, "@param String namespace\nkind: ${namespace}\r\nmore: 1\r\n\n\n");
        overlay("team/tenancy/extra.yaml.jte", "kind: Extra\n");
        overlay("team/tenancy/limitrange.yaml.jte", "<%-- not for us --%>\n");
        overlay("scripts/own/x.sql", "select 1;\r\n");
        overlay("team/tenancy/.hidden.jte", "kind: Hidden\n");
        overlay("team/tenancy/extra.yaml.jte~", "kind: Backup\n");
        overlay("team/tenancy/.extra.yaml.jte.swp", "kind: Swap\n");
        var templates = open();
        assertThat(templates.files().keySet())
                .containsExactly("team/app/configmap.yaml.jte", "team/tenancy/extra.yaml.jte", NAMESPACE);
        assertThat(fill(templates, NAMESPACE)).isEqualTo("kind: prj2-2026-group01\nmore: 1\n");
        assertThat(fill(templates, "team/tenancy/extra.yaml.jte")).isEqualTo("kind: Extra\n");
        assertThat(templates.scripts())
                .containsEntry("scripts/own/x.sql", "select 1;\n")
                .hasSize(2);
    }

    @Test
    void compilesCallers_whenOverlayChangesPartial() throws IOException {
        overlay("partials/labels.jte", "@param String name\nlabel: ${name}\n");
        assertThat(fill(open(), NAMESPACE)).contains("  labels:\n    label: prj2-2026-group01\n  annotations:\n");
        assertThat(fill(open(Optional.empty()), NAMESPACE)).contains("    label: prj2-2026-group01\n");
    }

    @Test
    void usesCacheTheSecondTime_andNewFolderWhenTextChanges() throws IOException {
        overlay("team/tenancy/extra.yaml.jte", "kind: Extra\n");
        open();
        assertThat(cacheFolders()).hasSize(1);
        assertThat(fill(open(Optional.empty()), "team/tenancy/extra.yaml.jte")).isEqualTo("kind: Extra\n");
        overlay("team/tenancy/extra.yaml.jte", "kind: Other\n");
        assertThat(fill(open(), "team/tenancy/extra.yaml.jte")).isEqualTo("kind: Other\n");
        assertThat(cacheFolders()).hasSize(2);
    }

    @Test
    void repairsCache_whenClassIsMissing() throws IOException {
        overlay("team/tenancy/extra.yaml.jte", "kind: Extra\n");
        open();
        try (var files = Files.walk(cache)) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(fill(open(), "team/tenancy/extra.yaml.jte")).isEqualTo("kind: Extra\n");
        assertThat(cacheFolders()).hasSize(1);
    }

    @Test
    void sharesCache_whenManyOpenAtOnce() throws Exception {
        overlay("team/tenancy/extra.yaml.jte", "kind: Extra\n");
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < 4; i++) {
            tasks.add(() -> fill(open(), "team/tenancy/extra.yaml.jte"));
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var filled : threads.invokeAll(tasks)) {
                assertThat(filled.get()).isEqualTo("kind: Extra\n");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(cacheFolders()).hasSize(1);
    }

    @Test
    void putsScriptsIntoConfigMap_byteForByte() {
        var scripts = new TreeMap<>(Map.of("db-init.sh", open().scripts().get("scripts/db-init/db-init.sh"), "a", "x"));
        var filled = open().fill(
                        "team/app/configmap.yaml.jte", Map.of("namespace", "n", "scripts", scripts, "active", true))
                .match(text -> text, List::toString);
        assertThat(filled).endsWith("""
                data:
                  a: |
                    x
                  db-init.sh: |
                    #!/bin/sh
                    set -eu

                    if [ -n "$1" ]; then
                      echo "a: b"
                    fi
                """);
        var data = ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(filled)).get("data");
        assertThat(data).isEqualTo(Map.of("a", "x\n", "db-init.sh", String.valueOf(scripts.get("db-init.sh"))));
    }

    @Test
    void givesNothing_whenTemplatePrintsOnlyWhiteSpace() {
        Map<String, Object> model = Map.of("namespace", "n", "scripts", new TreeMap<>(), "active", false);
        assertThat(open().fill("team/app/configmap.yaml.jte", model)).isEqualTo(Outcome.ok(""));
    }

    @Test
    void listsFolder_inJarAsInDirectory() {
        assertThat(TemplateTexts.packaged(Test.class, "org/junit/jupiter/api")).isNotEmpty();
        assertThat(TemplateTexts.packaged(Test.class, "not/there")).isEmpty();
        assertThat(TemplateTexts.packaged(TemplatesFixture.class, "not/there")).isEmpty();
    }

    @Test
    void passesLint_inEveryPackagedTemplate() {
        Packaged.product().texts().forEach((path, text) -> {
            if (Templates.isTemplate(path)) {
                assertThat(TemplateLint.of(path, text)).isEmpty();
            }
        });
        assertThat(Templates.open(overlay, cache).diagnostics()).isEmpty();
    }

    @Test
    void printsTheSame_inEveryLocale() throws IOException {
        overlay("team/tenancy/extra.yaml.jte", "number: ${1234567.5}\nreserved: ${\"INF\"}\ntitle: ${\"TITLE\"}\n");
        var before = Locale.getDefault();
        try {
            for (var locale :
                    List.of(Locale.ROOT, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(locale);
                assertThat(fill(open(), "team/tenancy/extra.yaml.jte"))
                        .isEqualTo("number: 1234567.5\nreserved: \"INF\"\ntitle: TITLE\n");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
