package dev.fontysvenlo.idp.render.tree;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The sentences about {@code rendered/}, in one place so that they speak with one voice. */
final class Problems {
    private static final String IMAGE_UPDATER = ".argocd-source-";

    private Problems() {}

    static String display(Path root, String path) {
        var folder = root.getFileName() + (path.isEmpty() ? "" : "/" + path);
        return folder.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Diagnostic foreign(Path root, String path) {
        var name = display(root, path);
        if (path.substring(path.lastIndexOf('/') + 1).startsWith(IMAGE_UPDATER)) {
            return problem(
                    DiagnosticCode.FOREIGN_FILE,
                    name,
                    "`" + name + "` was written by Argo CD Image Updater, and only `mvn idp:render` writes here.",
                    "Set its write-back method to `argocd`, then delete the file.");
        }
        return problem(
                DiagnosticCode.FOREIGN_FILE,
                name,
                "`" + name + "` was not rendered: the header is missing. It is neither replaced nor deleted.",
                "Move it out of `" + root.getFileName() + "/`, or delete it if nobody needs it;"
                        + " then run `mvn idp:render` again.");
    }

    static Diagnostic special(Path root, String path) {
        var name = display(root, path);
        return problem(
                DiagnosticCode.FOREIGN_FILE,
                name,
                "`" + name + "` is neither a file nor a folder.",
                "Move it out of `" + root.getFileName() + "/`, or delete it.");
    }

    static Diagnostic link(Path root, String path) {
        var name = display(root, path);
        return problem(
                DiagnosticCode.LINK_IN_RENDERED,
                name,
                "`" + name + "` is a link, and writing through it could change files elsewhere.",
                "Delete the link, then run `mvn idp:render` again.");
    }

    static Diagnostic fileForFolder(Path root, String path) {
        var name = display(root, path);
        return problem(
                DiagnosticCode.RENDERED_NOT_WRITABLE,
                name,
                "`" + name + "` is a file where a folder must be.",
                "Move it away, then run `mvn idp:render` again.");
    }

    static Diagnostic folderForFile(Path root, String path) {
        var name = display(root, path);
        return problem(
                DiagnosticCode.RENDERED_NOT_WRITABLE,
                name,
                "`" + name + "` is a folder where a file must be.",
                "Move it away, then run `mvn idp:render` again.");
    }

    static Diagnostic sameButCase(Path root, CaseCollisions.Pair pair) {
        var first = display(root, pair.first());
        var second = display(root, pair.second());
        return problem(
                DiagnosticCode.RENDERED_NOT_WRITABLE,
                second,
                "`" + first + "` and `" + second
                        + "` differ only in case, so that macOS and Windows take them for one.",
                "Delete the one that is left over from an earlier run, or rename the template or team that makes it.");
    }

    static Diagnostic unreadable(Path root, String path, IOException reason) {
        var name = display(root, path);
        return problem(
                DiagnosticCode.FILE_NOT_READABLE,
                name,
                "`" + name + "` can't be read: " + words(reason) + ".",
                "Give yourself the right to read it, or delete it and run `mvn idp:render` again.");
    }

    static Diagnostic notWritable(Path root, String path, IOException reason) {
        var name = display(root, path);
        return problem(
                DiagnosticCode.RENDERED_NOT_WRITABLE,
                name,
                "`" + name + "` can't be written or deleted: " + words(reason) + ".",
                "Repair that and run `mvn idp:render` again; it goes on where it stopped, and every file is whole.");
    }

    /** What the operating system says, without Java's names around it. */
    static String words(IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (reason instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (reason instanceof FileAlreadyExistsException) {
            return "something else is in its place";
        }
        var said = reason instanceof FileSystemException named ? named.getReason() : reason.getMessage();
        return said == null ? "the file system refuses" : plain(said);
    }

    /** A stream names the file as well, {@code /path (Permission denied)}; only the brackets are new to the reader. */
    private static String plain(String said) {
        int open = said.lastIndexOf('(');
        var inner = open >= 0 && said.endsWith(")") ? said.substring(open + 1, said.length() - 1) : said;
        return inner.toLowerCase(Locale.ROOT);
    }

    private static Diagnostic problem(DiagnosticCode code, String file, String message, String hint) {
        return new Diagnostic(code, Location.ofFile(file), message, hint);
    }
}
