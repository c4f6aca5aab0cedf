package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderTest {
    private static final String OURS = Header.of("platform.yaml and teams/a.yaml", "team/tenancy/quota.yaml.jte");

    @Test
    void saysFromWhatAndByWhatAndNotToEdit() {
        assertThat(OURS)
                .isEqualTo("# Rendered from platform.yaml and teams/a.yaml by templates/team/tenancy/quota.yaml.jte.\n"
                        + "# Do not edit: change the input and run mvn idp:render.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a: 1\n", "# Rendered from"})
    void recognisesItsOwnHeader_whateverFollowsIt(String body) {
        assertThat(Header.isOurs(OURS + body)).isTrue();
    }

    @Test
    void recognisesItsOwnHeader_whenGitMadeTheLineEndsCrlf() {
        assertThat(Header.isOurs((OURS + "a: 1\n").replace("\n", "\r\n"))).isTrue();
    }

    @Test
    void recognisesItsOwnHeader_whenNoNewlineFollowsIt() {
        assertThat(Header.isOurs(OURS.stripTrailing())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a: 1\n",
                "# Rendered from teams/a.yaml by templates/a.jte.\n",
                "# Rendered from teams/a.yaml by templates/a.jte.\na: 1\n",
                "# Rendered from teams/a.yaml by templates/a.jte\n# Do not edit: change the input and run mvn idp:render.\n",
                "# Rendered from teams/a.yaml by templates/.\n# Do not edit: change the input and run mvn idp:render.\n",
                "# Rendered from teams/a.yaml by templates/a b.\n# Do not edit: change the input and run mvn idp:render.\n",
                "# Rendered from teams/a.yaml by hand.\n# Do not edit: change the input and run mvn idp:render.\n",
                "# Rendered from  by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render.\n",
                "# Rendered from a  by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render.\n",
                "# rendered from a by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render.\n",
                "# Rendered from a by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render. \n",
                "# Rendered from a by templates/a.jte.\n\n# Do not edit: change the input and run mvn idp:render.\n",
                "\n# Rendered from a by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render.\n",
                "\uFEFF# Rendered from a by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render.\n",
                "---\n# Rendered from a by templates/a.jte.\n# Do not edit: change the input and run mvn idp:render.\n",
            })
    void takesNothingElseForOurs(String content) {
        assertThat(Header.isOurs(content)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', a.jte",
        "' ', a.jte",
        "teams/a.yaml, ''",
        "teams/a.yaml, 'a b'",
        "'a\nb: 1', a.jte",
        "'a\rb', a.jte",
        "'a\u0085b', a.jte",
        "'a\u2028b', a.jte",
        "'a\u2029b', a.jte",
        "teams/a.yaml, 'a.jte\nb'"
    })
    void refusesWhatWouldNotBeOneCommentLineEach(String sources, String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> Header.of(sources, template));
    }

    @Test
    void refusesSourcesTooLongToBeRecognisedAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> Header.of("a".repeat(Header.MAX_BYTES), "a.jte"));
    }
}
