package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell steps of the workflows, in a scratch repository with a bare remote and without GitHub. */
final class WorkflowsTest {
    @TempDir
    private Path folder;

    private Path origin;
    private Shell main;

    @BeforeEach
    void publish() throws Exception {
        origin = folder.resolve("origin.git");
        var project = Project.in(folder);
        project.render();
        main = Shell.in(project.workspace().root());
        main.git("init", "-q", "-b", "main");
        main.git("add", "--all");
        main.git("commit", "-q", "-m", "Begin");
        main.git("clone", "-q", "--bare", ".", origin.toString());
        main.git("remote", "add", "origin", origin.toString());
    }

    @Test
    void rendersForAnAdminWithoutJava_andTheRepairedBranchIsGreen() throws IOException {
        var branch = clone("branch", "new-team");
        team(branch, "web1-2026-new");
        push(branch, "new-team");

        var ci = clone("ci", "new-team").with("REPAIR", "true").with("GITHUB_OUTPUT", folder.resolve("output"));
        assertThat(ci.script("review.sh", "origin/main", "review").succeeded()).contains("web1-2026-new · New");
        assertThat(Files.readString(folder.resolve("output"))).isEqualTo("stale=true\n");
        assertThat(ci.read("review/comment.md"))
                .startsWith("<!-- idp:diff -->\n")
                .contains("**web1-2026-new** · New");

        var pusher = clone("pusher", "new-team").with("IDP_TEST_GITHUB", Files.createDirectories(folder.resolve("gh")));
        pusher.script("push.sh", ci.folder().resolve("review/rendered.bundle").toString(), "new-team", "origin/main")
                .succeeded();
        assertThat(Files.readString(folder.resolve("gh/calls")))
                .isEqualTo("workflow run pull-request.yml --ref new-team\n");

        var again = clone("again", "new-team").with("GITHUB_OUTPUT", folder.resolve("output2"));
        assertThat(again.git("log", "--format=%s", "origin/main..")).isEqualTo("Render\nAdd web1-2026-new");
        again.script("review.sh", "origin/main", "review").succeeded();
        assertThat(Files.readString(folder.resolve("output2"))).isEqualTo("stale=false\n");
    }

    @Test
    void startsNoRunByHand_whenTheTokenIsOneOfAnApp() throws IOException {
        var ci = staleBranch().with("REPAIR", "true");
        ci.script("review.sh", "origin/main", "review").succeeded();
        var pusher = clone("pusher", "new-team")
                .with("STARTS_CHECKS", "true")
                .with("IDP_TEST_GITHUB", Files.createDirectories(folder.resolve("gh")));
        pusher.script("push.sh", ci.folder().resolve("review/rendered.bundle").toString(), "new-team", "origin/main")
                .succeeded();
        assertThat(folder.resolve("gh/calls")).doesNotExist();
    }

    @Test
    void tellsAForkTheExactRepair() throws IOException {
        var ci = staleBranch();
        assertThat(ci.script("review.sh", "origin/main", "review").failed()).contains("IDP-501", "Run mvn idp:render");
        assertThat(ci.read("review/comment.md"))
                .contains("**web1-2026-new** · New")
                .endsWith("**`rendered/` is out of date.** Run `mvn idp:render`, then commit `rendered/`.\n");
    }

    @Test
    void answersAMistakeWithItsLine() throws IOException {
        var branch = clone("branch", "new-team");
        Files.writeString(
                branch.folder().resolve("teams/web1-2026-new.yaml"), "course: web1\nyear: 2026\nteam: new\nsise: L\n");
        var ci = branch.with("REPAIR", "true");
        assertThat(ci.script("review.sh", "origin/main", "review").failed()).contains("IDP-104");
        assertThat(ci.read("review/comment.md"))
                .startsWith("<!-- idp:diff -->\n## This change has mistakes\n")
                .contains("teams/web1-2026-new.yaml:4:1: ERROR IDP-104", "4 | sise: L")
                .doesNotContain("Failed to execute goal", "[ERROR]");
    }

    @Test
    void refusesToDeleteATeamByDeletingItsFile() throws IOException {
        var branch = clone("branch", "gone");
        Files.delete(branch.folder().resolve("teams/web1-2026-a.yaml"));
        branch.with("REPAIR", "true")
                .script("review.sh", "origin/main", "review")
                .failed();
        assertThat(branch.read("review/comment.md"))
                .startsWith("<!-- idp:diff -->\n## This change is refused\n\n- `teams/web1-2026-a.yaml`<br>")
                .containsSubsequence("IDP-505", "## What would happen if it were allowed", "**web1-2026-a** · Goes");
        assertThat(branch.git("status", "--porcelain")).isEqualTo("D teams/web1-2026-a.yaml\n?? review/");
    }

    @Test
    void saysWhatWouldHappen_whenAForkIsRefused() throws IOException {
        var branch = clone("branch", "gone");
        Files.delete(branch.folder().resolve("teams/web1-2026-a.yaml"));
        assertThat(branch.script("review.sh", "origin/main", "review").failed())
                .contains("IDP-505", "If it were allowed, this would happen.");
        assertThat(branch.read("review/comment.md")).contains("**web1-2026-a** · Goes");
    }

    @Test
    void solvesTheConflictOfTwoPullRequestsThatBothAddATeam() throws IOException {
        for (String team : new String[] {"one", "two"}) {
            var branch = clone("branch-" + team, "add-" + team);
            team(branch, "web1-2026-" + team);
            branch.render();
            branch.git("add", "--all");
            branch.git("commit", "-q", "--amend", "--no-edit");
            push(branch, "add-" + team);
        }
        main.git("fetch", "-q", "origin");
        main.git("merge", "-q", "--no-ff", "-m", "Merge one", "origin/add-one");
        main.git("push", "-q", "origin", "main");
        assertThat(main.run(java.util.List.of("git", "merge", "--no-commit", "origin/add-two"))
                        .failed())
                .contains("CONFLICT", "rendered/prod/argocd/web1-2026/");
        main.git("merge", "--abort");

        var ci = clone("ci", "add-two").with("REPAIR", "true").with("GITHUB_OUTPUT", folder.resolve("output"));
        assertThat(ci.script("review.sh", "origin/main", "review").succeeded())
                .contains("web1-2026-two · New")
                .doesNotContain("web1-2026-one");
        var pusher = clone("pusher", "add-two").with("IDP_TEST_GITHUB", Files.createDirectories(folder.resolve("gh")));
        pusher.script("push.sh", ci.folder().resolve("review/rendered.bundle").toString(), "add-two", "origin/main")
                .succeeded();

        main.git("fetch", "-q", "origin");
        main.git("merge", "-q", "--no-ff", "-m", "Merge two", "origin/add-two");
        assertThat(main.script("render-main.sh", "main").succeeded()).isEqualTo("rendered/ is up to date.");
        assertThat(main.read("rendered/prod/argocd/web1-2026/applicationset-app.yaml"))
                .contains("- team: web1-2026-one\n          - team: web1-2026-two\n");
    }

    @Test
    void leavesAConflictOfTheInputsToAPerson() throws IOException {
        var branch = clone("branch", "edit");
        edit(branch, "capacity: {cpu: \"16\"", "capacity: {cpu: \"17\"");
        push(branch, "edit");
        edit(main, "capacity: {cpu: \"16\"", "capacity: {cpu: \"18\"");
        main.git("push", "-q", "origin", "main");
        var ci = clone("ci", "edit").with("REPAIR", "true");
        assertThat(ci.script("review.sh", "origin/main", "review").succeeded())
                .contains("Conflicts that a person must solve:\nplatform.yaml");
        assertThat(ci.folder().resolve("review/rendered.bundle")).doesNotExist();
    }

    @Test
    void pushesNothingButRendered() throws IOException {
        var ci = staleBranch();
        Files.writeString(ci.folder().resolve("pom.xml"), "<project/>");
        ci.git("add", "--all");
        ci.git("commit", "-q", "-m", "Render");
        ci.git("bundle", "create", "-q", "evil.bundle", "HEAD~1..HEAD");
        var pusher = clone("pusher", "new-team");
        assertThat(pusher.script("push.sh", ci.folder().resolve("evil.bundle").toString(), "new-team", "origin/main")
                        .failed())
                .contains("Refused: the repair changes pom.xml, and may change rendered/ only.");
        assertThat(main.git("ls-remote", "origin", "new-team")).startsWith(pusher.git("rev-parse", "HEAD"));
    }

    @Test
    void rendersMainAgain_whenAMergeLeftItStale() throws IOException {
        team(main, "web1-2026-late");
        main.git("push", "-q", "origin", "main");
        main.script("render-main.sh", "main").succeeded();
        assertThat(main.git("log", "--format=%s", "-1", "origin/main")).isEqualTo("Render after a merge");
    }

    @Test
    void writesOneComment_andBringsItUpToDate() throws IOException {
        var github = Files.createDirectories(folder.resolve("gh"));
        var sha = main.git("rev-parse", "HEAD");
        for (String file : new String[] {"pulls.json", "workflow_run.json"}) {
            var text = Files.readString(Path.of("src/test/resources/github", file));
            Files.writeString(github.resolve(file), text.replace("HEAD_SHA", sha));
        }
        var shell = main.with("IDP_TEST_GITHUB", github)
                .with("GITHUB_EVENT_PATH", github.resolve("workflow_run.json"))
                .with("GITHUB_REPOSITORY", "example/platform");
        assertThat(shell.script("find-pull-request.sh").succeeded()).isEqualTo("7");
        Files.writeString(github.resolve("comment-0"), "<!-- another tool -->\nHello.\n");
        for (String text : new String[] {"First.", "Second."}) {
            Files.writeString(main.folder().resolve("comment.md"), "<!-- idp:diff -->\n" + text + "\n");
            shell.script("comment.sh", "7", "comment.md").succeeded();
        }
        assertThat(github.resolve("comment-0")).content().contains("Hello.");
        assertThat(github.resolve("comment-1")).content().contains("Second.");
        assertThat(github.resolve("comment-2")).doesNotExist();
        Files.writeString(main.folder().resolve("comment.md"), "Not ours.\n");
        assertThat(shell.script("comment.sh", "7", "comment.md").failed()).contains("is no comment of the tool");
    }

    @Test
    void takesTheNotesOfOneVersionFromTheChangeLog() throws IOException {
        Files.writeString(
                main.folder().resolve("CHANGELOG.md"),
                "# Changes\n\n## [1.10.0] - 2027-01-01\n\n- New.\n\n## [1.1.0] - 2026-12-01\n\n- Old.\n");
        assertThat(main.script("release-notes.sh", "1.1.0", "CHANGELOG.md").succeeded())
                .isEqualTo("- Old.");
        assertThat(main.script("release-notes.sh", "1.10.0", "CHANGELOG.md").succeeded())
                .isEqualTo("- New.");
        assertThat(main.script("release-notes.sh", "2.0.0", "CHANGELOG.md").failed())
                .contains("no section for 2.0.0");
    }

    /** A branch whose author has not rendered. */
    private Shell staleBranch() throws IOException {
        var branch = clone("branch", "new-team");
        team(branch, "web1-2026-new");
        push(branch, "new-team");
        return clone("ci", "new-team");
    }

    private Shell clone(String name, String branch) throws IOException {
        Shell.in(folder).git("clone", "-q", origin.toString(), name);
        var clone = Shell.in(folder.resolve(name));
        if (clone.git("branch", "--remotes", "--list", "origin/" + branch).isEmpty()) {
            clone.git("checkout", "-q", "-b", branch);
        } else {
            clone.git("checkout", "-q", branch);
        }
        return clone;
    }

    private static void team(Shell clone, String namespace) throws IOException {
        var parts = namespace.split("-", 3);
        Files.writeString(
                clone.folder().resolve("teams/" + namespace + ".yaml"),
                "course: " + parts[0] + "\nyear: " + parts[1] + "\nteam: " + parts[2] + "\n");
        clone.git("add", "--all");
        clone.git("commit", "-q", "-m", "Add " + namespace);
    }

    private static void edit(Shell clone, String from, String to) throws IOException {
        var file = clone.folder().resolve("platform.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst(java.util.regex.Pattern.quote(from), to));
        clone.git("commit", "-q", "-a", "-m", "Edit");
    }

    private static void push(Shell clone, String branch) throws IOException {
        clone.git("push", "-q", "origin", branch);
    }
}
