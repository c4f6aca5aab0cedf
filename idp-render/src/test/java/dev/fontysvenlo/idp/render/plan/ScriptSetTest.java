package dev.fontysvenlo.idp.render.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptSetTest {
    private static final ScriptSet SET = new ScriptSet("db-init", List.of(new Script("a.sh", "echo a\n")), "template");

    @Test
    void hashIsEightHexCharacters() {
        assertThat(SET.hash()).matches("[0-9a-f]{8}");
        assertThat(SET.jobHash(List.of(1))).matches("[0-9a-f]{8}");
    }

    @Test
    void hashChanges_whenNameOrTextOfScriptChanges() {
        assertThat(SET.hash())
                .isNotEqualTo(new ScriptSet("db-init", List.of(new Script("b.sh", "echo a\n"))).hash())
                .isNotEqualTo(new ScriptSet("db-init", List.of(new Script("a.sh", "echo b\n"))).hash());
    }

    @Test
    void hashStays_whenOnlyTemplateChanges() {
        assertThat(new ScriptSet(SET.name(), SET.scripts(), "another").hash()).isEqualTo(SET.hash());
    }

    @Test
    void jobHashChanges_whenScriptTemplateOrIngredientChanges() {
        var ingredients = List.<Object>of("image:1");

        assertThat(SET.jobHash(ingredients))
                .isNotEqualTo(SET.jobHash(List.of("image:2")))
                .isNotEqualTo(new ScriptSet(SET.name(), SET.scripts(), "another").jobHash(ingredients))
                .isNotEqualTo(new ScriptSet(SET.name(), List.of(), "template").jobHash(ingredients));
    }
}
