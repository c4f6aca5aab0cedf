package dev.fontysvenlo.idp.render.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a secret and what is not; the second list is the longer one in real manifests. */
final class ConfidentialTest {
    @Test
    void findsAPrivateKey() {
        assertThat(Confidential.in("key:\n-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY-----\n"))
                .contains("a private key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ghp_", "npm_", "dckr_pat_", "AKIA", "glpat-"})
    void findsATokenByItsBeginning(String start) {
        assertThat(Confidential.in("token " + start + "Q7".repeat(25) + " ")).contains("a token");
    }

    @Test
    void findsAWebToken_andAPasswordInAUrl() {
        assertThat(Confidential.in("Bearer eyJhbGciOiJIUzI1NiJ9xx.eyJzdWIiOiIxIn0.abc"))
                .contains("a token");
        assertThat(Confidential.in("postgres://app:hunter2@db:5432/app")).contains("a password in a URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n",
                "grep 'BEGIN PRIVATE KEY' file",
                "tokens begin with ghp_ or npm_ here",
                "https://example.org:8443/path@2x.png",
                "https://$USER:$PASSWORD@example.org/",
                "https://user@example.org/",
                "docker.io/library/postgres:18@sha256:4ef4dbc939d61acea57712655ddb4b4ab27419c913f94cca0cd57cb3ea3c2280",
                "keyJar and the eyJ of a word"
            })
    void letsPass(String text) {
        assertThat(Confidential.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD,geheim",
        "spring.datasource.password,geheim",
        "smtp-passwd,x",
        "--db-password,geheim",
        "API_TOKEN,aB3dE5gH7jK9mN1p",
        "client-secret,0123456789abcdef0123456789abcdef"
    })
    void knowsASecretByItsName(String name, String value) {
        assertThat(Confidential.isSecret(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD,''",
        "DB_PASSWORD,$(OTHER)",
        "DB_PASSWORD,/run/secrets/password",
        "PASSWORD_FILE,geheim",
        "password_encryption,scram-sha-256",
        "RESET_PASSWORD,true",
        "SECRET,prj2-2026-group01/db-credentials",
        "PULL_SECRET,web1-2026-group01-harbor-pull",
        "CSRF_TOKEN,X-Csrf-Token-Of-The-Site",
        "CACHE_KEY,aB3dE5gH7jK9mN1p"
    })
    void knowsWhatOnlyLooksLikeIt(String name, String value) {
        assertThat(Confidential.isSecret(name, value)).isFalse();
    }
}
