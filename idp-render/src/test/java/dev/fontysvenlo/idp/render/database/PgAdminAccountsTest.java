package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the container beside pgAdmin asks pgAdmin's own program for. The program here answers as that of pgAdmin 9.18
 * does: no account without a role, and 0 as its exit code whatever happens.
 */
class PgAdminAccountsTest {
    private static final Path SCRIPT = Path.of("..", "templates", "scripts", "pgadmin", "accounts.sh")
            .toAbsolutePath()
            .normalize();

    private static final String PROGRAM = """
            #!/bin/sh
            dir=%s
            echo "$*" >>"$dir/calls"
            case $1 in
            get-users)
                for user in "$dir"/users/*; do printf '"email": "%%s",\\n' "${user##*/}"; done ;;
            add-user | update-user)
                case "$*" in *'--role User'*) ;; *) echo "Role 'None' does not exists."; exit 0 ;; esac
                [ ! -e "$dir/stuck" ] || { echo "database is locked"; exit 0; }
                if [ "$1" = add-user ]; then echo "$3 active" >"$dir/users/$2"; fi
                case "$*" in
                *--inactive*) echo inactive >"$dir/users/$2" ;;
                *'--password '*) echo "$4 active" >"$dir/users/$2" ;;
                esac ;;
            load-servers) cp "$2" "$dir/servers-of-$4" ;;
            esac
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        for (String part : List.of("users", "servers", "accounts")) {
            Files.createDirectories(folder.resolve(part));
        }
        write("users/admin@example.org", "");
        write("pgadmin4.db", "there");
        write("setup", PROGRAM.formatted(folder));
        folder.resolve("setup").toFile().setExecutable(true);
    }

    @ParameterizedTest
    @EnumSource
    void makesAnAccountAndItsServer_onceThePasswordIsThere(Shell shell) throws IOException {
        write("servers/web1-2026-a.json", "{}");
        turn(shell);
        assertThat(folder.resolve("users/web1-2026-a@example.org")).doesNotExist();

        write("accounts/web1-2026-a", "first");
        turn(shell);

        assertThat(folder.resolve("users/web1-2026-a@example.org")).hasContent("first active");
        assertThat(folder.resolve("servers-of-web1-2026-a@example.org")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void asksForNothing_whenNothingChanged_andFollowsANewPassword(Shell shell) throws IOException {
        write("servers/web1-2026-a.json", "{}");
        write("accounts/web1-2026-a", "first");
        turn(shell);
        Files.delete(folder.resolve("calls"));

        turn(shell);
        assertThat(Files.readAllLines(folder.resolve("calls")))
                .hasSize(1)
                .allMatch(call -> call.startsWith("get-users"));
        write("accounts/web1-2026-a", "second");
        turn(shell);

        assertThat(folder.resolve("users/web1-2026-a@example.org")).hasContent("second active");
    }

    @ParameterizedTest
    @EnumSource
    void locksTheAccountOfATeamThatIsGone_andOpensItAgain(Shell shell) throws IOException {
        write("servers/web1-2026-a.json", "{}");
        write("accounts/web1-2026-a", "first");
        turn(shell);

        Files.delete(folder.resolve("servers/web1-2026-a.json"));
        turn(shell);
        assertThat(folder.resolve("users/web1-2026-a@example.org")).hasContent("inactive");

        write("servers/web1-2026-a.json", "{}");
        turn(shell);
        assertThat(folder.resolve("users/web1-2026-a@example.org")).hasContent("first active");
    }

    @ParameterizedTest
    @EnumSource
    void triesAgain_whenPgAdminsDatabaseWasLocked(Shell shell) throws IOException {
        write("servers/web1-2026-a.json", "{}");
        write("accounts/web1-2026-a", "first");
        write("stuck", "");
        assertThat(turn(shell)).contains("the account web1-2026-a@example.org could not be made");

        Files.delete(folder.resolve("stuck"));
        turn(shell);

        assertThat(folder.resolve("users/web1-2026-a@example.org")).hasContent("first active");
    }

    @ParameterizedTest
    @EnumSource
    void loadsOneListForAll_whenPeopleLogInWithTheirOwnAccounts(Shell shell) throws IOException {
        write("servers/servers.json", "{}");

        turn(shell);

        assertThat(folder.resolve("servers-of-admin@example.org")).exists();
        assertThat(folder.resolve("users")).isDirectoryContaining(user -> user.endsWith("admin@example.org"));
    }

    private String turn(Shell shell) {
        return shell.script(SCRIPT)
                .with(Map.of(
                        "ONCE", "yes",
                        "SETUP", folder.resolve("setup").toString(),
                        "SERVERS", folder.resolve("servers").toString(),
                        "ACCOUNTS", folder.resolve("accounts").toString(),
                        "STATE", folder.resolve("state").toString(),
                        "SQLITE", folder.resolve("pgadmin4.db").toString(),
                        "DOMAIN", "example.org",
                        "ADMIN_MAIL", "admin@example.org"))
                .output();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
