package dev.fontysvenlo.idp.render.git;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.io.IOException;
import org.eclipse.jgit.errors.MissingObjectException;

/** The sentences about the repository, each with the command that repairs it. */
final class Problems {
    private static final String ALL_BRANCHES = "'+refs/heads/*:refs/remotes/origin/*'";
    private static final String IN_ACTIONS = " In GitHub Actions give `actions/checkout` the setting `fetch-depth: 0`.";
    private static final Location REPOSITORY = Location.ofFile(".git");

    private Problems() {}

    static Diagnostic noRepository(String named) {
        return problem(
                DiagnosticCode.BASE_NOT_FOUND,
                "There is no Git repository here, so there is no base `" + named + "` to compare with.",
                "Leave out `-Didp.base`, or run in a clone.");
    }

    static Diagnostic baseMissing(String named, boolean shallow) {
        return problem(
                shallow ? DiagnosticCode.HISTORY_MISSING : DiagnosticCode.BASE_NOT_FOUND,
                "The base `" + named + "` is not in this clone.",
                "Fetch it with `" + fetch(shallow, refspec(named)) + "`, or name another with `-Didp.base=<branch>`."
                        + (shallow ? IN_ACTIONS : ""));
    }

    static Diagnostic defaultBranchMissing(boolean shallow) {
        return problem(
                shallow ? DiagnosticCode.HISTORY_MISSING : DiagnosticCode.BASE_NOT_FOUND,
                "The default branch is not in this clone, so what a change would delete can't be seen.",
                "Fetch it with `" + fetch(shallow, ALL_BRANCHES) + "`, or name the base with `-Didp.base=<branch>`."
                        + (shallow ? IN_ACTIONS : ""));
    }

    static Diagnostic nothingInCommon(String named, boolean shallow) {
        return shallow
                ? problem(
                        DiagnosticCode.HISTORY_MISSING,
                        "This clone is shallow: the commit where this branch left `" + named + "` is not in it.",
                        "Fetch the history with `" + fetch(true, ALL_BRANCHES) + "`." + IN_ACTIONS)
                : problem(
                        DiagnosticCode.BASE_NOT_FOUND,
                        "This branch and `" + named + "` have no commit in common.",
                        "Name a branch that this one started from with `-Didp.base=<branch>`.");
    }

    /** Why the base, as a user calls it, could not be read. */
    static Diagnostic of(IOException reason, String name) {
        return reason instanceof MissingObjectException ? objectMissing(name) : notReadable();
    }

    private static Diagnostic objectMissing(String name) {
        return problem(
                DiagnosticCode.HISTORY_MISSING,
                "A file of `" + name + "` is not in this clone, because it was cloned with a filter or is damaged.",
                "Fetch everything with `git fetch --refetch --no-filter origin`, or look for damage with `git fsck`.");
    }

    static Diagnostic notReadable() {
        return problem(
                DiagnosticCode.REPOSITORY_NOT_READABLE,
                "The Git repository around this folder can't be read.",
                "Look for damage with `git fsck`; a repository with SHA-256 names or missing rights can't be used.");
    }

    private static String fetch(boolean shallow, String refspec) {
        return "git fetch " + (shallow ? "--unshallow " : "") + "origin " + refspec;
    }

    private static String refspec(String named) {
        var remote = "origin/";
        return named.startsWith(remote)
                ? "+refs/heads/" + named.substring(remote.length()) + ":refs/remotes/" + named
                : ALL_BRANCHES;
    }

    private static Diagnostic problem(DiagnosticCode code, String message, String hint) {
        return new Diagnostic(code, REPOSITORY, message, hint);
    }
}
