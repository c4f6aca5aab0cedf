package dev.fontysvenlo.idp.render.tree;

/**
 * The rule for a path in the rendered tree: relative, forward slashes, and characters that every file system takes. A
 * path that breaks it, or that would leave the folder, is a bug of the plan.
 */
final class RenderedPath {
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private RenderedPath() {}

    static String check(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (!isSegment(path.substring(start, end))) {
                throw new IllegalArgumentException("not a path of the rendered tree: '" + path + "'");
            }
            start = end + 1;
        }
        return path;
    }

    /** The directory of a file; empty when it stands at the root. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static boolean isSegment(String segment) {
        return !segment.isEmpty()
                && !segment.equals(".")
                && !segment.equals("..")
                && !segment.equals(Leftover.NAME)
                && isPortable(segment);
    }

    private static boolean isPortable(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c <= ' ' || c >= 127 || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
