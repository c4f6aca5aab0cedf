package dev.fontysvenlo.idp.render.tree;

/**
 * The rule for a path in the rendered tree: relative, forward slashes, and characters that every file system takes. A
 * path that breaks it, or that would leave the folder, is a bug of the plan.
 */
final class RenderedPath {
    private RenderedPath() {}

    static String check(String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (!isSegment(path, start, end)) {
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

    private static boolean isSegment(String path, int from, int to) {
        return to > from
                && (path.charAt(from) != '.' || isOrdinary(path.substring(from, to)))
                && isPortable(path, from, to);
    }

    private static boolean isOrdinary(String segment) {
        return !segment.equals(".") && !segment.equals("..") && !segment.equals(Leftover.NAME);
    }

    private static boolean isPortable(String path, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 127 || isForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return switch (c) {
            case '\\', ':', '*', '?', '"', '<', '>', '|' -> true;
            default -> false;
        };
    }
}
