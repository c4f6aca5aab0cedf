package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No secret value is in Git: nothing in a rendered tree looks like one, and no field that holds one has a text. */
final class NoSecretValuesTest {
    private static final Pattern SECRET_FIELD =
            Pattern.compile("(?i).*(password|passwd|secret|token|api-?key|private-?key|credential).*");

    /** Fields called like a secret that say where one is, or how one is used. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i).*(name|names|ref|key|keys|file|path|mount|automount.*|kind|id|mode|algorithm|url)$|.*(name|ref).*");

    /** Values that say where a secret is: the name of an object, a path, or a reference of Argo CD's own. */
    private static final Pattern PLACE = Pattern.compile(
            "([a-z][a-z0-9-]{0,62}/)?[a-z][a-z0-9.-]{0,60}|/[a-zA-Z0-9./_-]+|\\$[a-z][a-z0-9-]*:[a-z-]+|pullsecret:[a-z0-9-]+/[a-z0-9-]+|true|false");

    /** What gives itself away by its form. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{30,}"),
            Pattern.compile("\\bgithub_pat_[A-Za-z0-9_]{30,}"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\."),
            Pattern.compile("\\bxox[abp]-[A-Za-z0-9-]{10,}"),
            Pattern.compile("[a-z][a-z0-9+.-]*://[^/\\s:@$]+:[^/\\s:@$]+@"),
            Pattern.compile("(?i)(password|passwd|secret|token)(\\s*=\\s*|\\s*:\\s+)[\"'](?!\\$)[^\"'\\s]{8,}[\"']"),
            Pattern.compile("\\bAKIA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}\\b"));

    @Test
    void findsNone_inThisRepositoryAndInEachExample() {
        var installations = Installation.all();

        assertThat(installations).hasSizeGreaterThan(6).allSatisfy(installation -> {
            assertThat(installation.objects()).isNotEmpty();
            installation
                    .objects()
                    .forEach(object -> assertThat(findings(object.fields(), "", ""))
                            .as(installation.name() + ": " + object.path())
                            .isEmpty());
        });
    }

    @Test
    void rendersNoSecretAtAll() {
        assertThat(Installation.all())
                .allSatisfy(installation ->
                        assertThat(installation.ofKind("", "Secret")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "adminPassword, Welcome01!",
        "clientSecret, 5f2b1c0d9e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c",
        "api-token, Zm9udHlzLXZlbmxv==",
        "value, ghp_abcdefghijklmnopqrstuvwxyz0123456789",
        "command, curl https://robot:Sesam1234@harbor.example.org",
        "text, -----BEGIN RSA PRIVATE KEY-----",
        "script, 'export PGPASSWORD: \"correct-horse\"'"
    })
    void findsSecret_thatSomebodyHasWrittenDown(String field, String value) {
        assertThat(findings(Map.of("spec", List.of(Map.of(field, value))), "", ""))
                .isNotEmpty();
    }

    @Test
    void findsSecret_inAnEnvironmentVariable() {
        assertThat(findings(Map.of("env", List.of(Map.of("name", "DB_PASSWORD", "value", "Sesam1234"))), "", ""))
                .isNotEmpty();
    }

    private static List<String> findings(Object node, String field, String path) {
        var findings = new ArrayList<String>();
        if (node instanceof Map<?, ?> map) {
            var variable = String.valueOf(map.get("name"));
            map.forEach((key, value) -> {
                var name = key.toString();
                boolean isValueOfVariable = name.equals("value") && map.keySet().equals(Set.of("name", "value"));
                findings.addAll(findings(value, isValueOfVariable ? variable : name, path + "." + name));
            });
        } else if (node instanceof List<?> items) {
            items.forEach(item -> findings.addAll(findings(item, field, path + "[]")));
        } else if (isSecret(field, node.toString())) {
            findings.add(path + ": " + node);
        }
        return findings;
    }

    private static boolean isSecret(String field, String value) {
        boolean isNamedSo = SECRET_FIELD.matcher(field).matches()
                && !REFERENCE.matcher(field).matches()
                && !value.isEmpty()
                && !value.contains("\n")
                && !isNumber(value)
                && !PLACE.matcher(value).matches();
        return isNamedSo || FORMS.stream().anyMatch(form -> form.matcher(value).find());
    }

    private static boolean isNumber(String value) {
        return value.matches("[0-9]{1,6}[a-zA-Z]{0,2}");
    }
}
