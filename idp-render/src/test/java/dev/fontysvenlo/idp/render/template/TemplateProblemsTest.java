package dev.fontysvenlo.idp.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateProblemsTest extends TemplatesFixture {
    @Test
    void refusesChangedTemplate_whenJavaHasNoCompiler() throws IOException {
        overlay("team/tenancy/extra.yaml.jte", "kind: Extra\n");
        assertThat(problems(open(PACKAGED, Optional.empty())))
                .containsExactly("IDP-305 templates/team/tenancy/extra.yaml.jte");
    }

    @Test
    void reportsEveryCompileError_withTemplateAndLine() throws IOException {
        overlay("team/a.yaml.jte", "@param String name\nkind: A\nname: ${name.missing()}\nother: ${name.gone()}\n");
        overlay("team/b.yaml.jte", "kind: B\n\nlist: ${java.util.List.of(1)}\n");
        assertThat(problems(open(PACKAGED, compiler())))
                .containsExactly(
                        "IDP-301 templates/team/a.yaml.jte:3:1",
                        "IDP-301 templates/team/a.yaml.jte:4:1",
                        "IDP-301 templates/team/b.yaml.jte:3:1");
        overlay("team/c.yaml.jte", "kind: C\n@if(true)\nx: 1\n");
        overlay("team/d.yaml.jte", "kind: D\nx:\n  @template.partials.missing()\n");
        assertThat(problems(open(PACKAGED, compiler())))
                .containsExactly("IDP-301 templates/team/c.yaml.jte:4:1", "IDP-301 templates/team/d.yaml.jte:3:1");
    }

    @Test
    void wordsCompileErrors_withoutPackageNames() throws IOException {
        overlay("team/a.yaml.jte", "@param String name\nname: ${name.missing()}\n");
        overlay("team/b.yaml.jte", "list: ${java.util.List.of(1)}\n");
        assertThat(open(PACKAGED, compiler()).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "The template does not compile: cannot find symbol; symbol: method missing(); "
                                + "location: variable name of type String.",
                        "What `${…}` gives here is neither a text, a number nor a boolean.");
    }

    @Test
    void reportsTextThatMeansSomethingElse_withLine() throws IOException {
        overlay(
                "team/a.yaml.jte",
                "kind: A\n\tb: 1\nmail: me@format.org\non: 1\nrun: |\n  on: this is a text\nx: $unsafe{\"y\"}\n");
        assertThat(problems(open(PACKAGED, compiler())))
                .containsExactly(
                        "IDP-307 templates/team/a.yaml.jte:2:1",
                        "IDP-307 templates/team/a.yaml.jte:3:1",
                        "IDP-307 templates/team/a.yaml.jte:4:1",
                        "IDP-307 templates/team/a.yaml.jte:7:1");
    }

    @Test
    void reportsNames_thatTemplatesCannotHave() throws IOException {
        overlay("team/net-work.yaml.jte", "kind: A\n");
        overlay("team/network.yaml.jte", "kind: A\n");
        overlay("team/class/a.yaml.jte", "kind: A\n");
        assertThat(problems(open(PACKAGED, compiler())))
                .containsExactly("IDP-304 templates/team/class/a.yaml.jte", "IDP-304 templates/team/network.yaml.jte");
    }

    @Test
    void refusesLink_thatLeadsOutOfTheFolder() throws IOException {
        var outside = Files.writeString(root.resolve("outside.jte"), "kind: A\n");
        overlay("team/in.yaml.jte", "kind: In\n");
        Files.createSymbolicLink(overlay.resolve("team/out.yaml.jte"), outside);
        Files.createSymbolicLink(overlay.resolve("team/near.yaml.jte"), Path.of("in.yaml.jte"));
        assertThat(problems(open(PACKAGED, compiler()))).containsExactly("IDP-008 templates/team/out.yaml.jte");
    }

    @Test
    void refusesOverlayFile_thatIsNotUtf8() throws IOException {
        overlay("team/a.yaml.jte", "");
        Files.write(overlay.resolve("team/a.yaml.jte"), new byte[] {'k', (byte) 0xff});
        assertThat(problems(open(PACKAGED, compiler()))).containsExactly("IDP-006 templates/team/a.yaml.jte");
    }

    @Test
    void namesLineOfRefusedValue_alsoInsidePartialsAndContent() throws IOException {
        overlay("partials/labels.jte", "@param String name\n\nlabel: ${name}\nother: ${(String) null}\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-302 templates/partials/labels.jte:4:1");
    }

    @Test
    void namesLineOfRefusedValue_whenItsTextEndsLater() throws IOException {
        overlay(NAMESPACE, "@param String contact\nkind: A\n@if(true)\n  x: ${contact}\n    goes on\n@endif\nb: 1\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-302 templates/team/tenancy/namespace.yaml.jte:4:1");
    }

    @Test
    void namesLineOfRefusedValue_insideContentBlockOfTheTemplateItself() throws IOException {
        overlay(NAMESPACE, "@param String contact\nkind: A\nx:\n  ${@`\n    a: 1\n    b: ${(String) null}\n  `}\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-302 templates/team/tenancy/namespace.yaml.jte:6:1");
    }

    @Test
    void namesLineOfText_thatIsNoYaml() throws IOException {
        overlay(
                NAMESPACE,
                "@param String contact\nkind: A\n@if(true)\n  b: 1\n  c: \"x\" y\n  d: 2\n@endif\ne: ${contact}\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-307 templates/team/tenancy/namespace.yaml.jte:5:1");
    }

    @Test
    void namesLineOfFailure_insideTemplate() throws IOException {
        overlay(NAMESPACE, "@param String absent\nkind: A\nname: x\nlength: ${absent.length()}\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-303 templates/team/tenancy/namespace.yaml.jte:4:1");
        overlay(NAMESPACE, "@param String contact\n@param Integer namespace\nkind: ${namespace}\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-303 templates/team/tenancy/namespace.yaml.jte:2:1");
        overlay("partials/labels.jte", "@param String name\n@template.partials.labels(name = name)\n");
        overlay(NAMESPACE, "a:\n  ${@`@template.partials.labels(name = \"a\")`}\n");
        assertThat(problemsOfFill(NAMESPACE)).containsExactly("IDP-303 templates/partials/labels.jte:2:1");
    }

    @Test
    void namesWhatTheModelHas_whenParameterIsNotInIt() throws IOException {
        overlay(NAMESPACE, "@param String absent\nname: ${absent}\n");
        assertThat(open().fill(NAMESPACE, TEAM).diagnostics())
                .extracting(problem -> problem.message() + " " + problem.hint())
                .containsExactly("There is no value to print here. Nothing is called `absent` in the scope of this "
                        + "template; take `contact`, `namespace`, `pods`, `unused`.");
    }

    @Test
    void saysWhatWasRefusedAndTheRemedy() throws IOException {
        overlay(NAMESPACE, "a: |\n  b ${\"x\\ufeff\"}\n");
        assertThat(open().fill(NAMESPACE, TEAM).diagnostics())
                .extracting(problem -> problem.location() + " " + problem.message() + " " + problem.hint())
                .containsExactly("templates/team/tenancy/namespace.yaml.jte:2:1 The value `x?` holds the character "
                        + "U+FEFF, which cannot stand in a block scalar. "
                        + "Remove the character, or put the value in double quotes.");
    }
}
