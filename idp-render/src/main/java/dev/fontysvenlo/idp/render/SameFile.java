package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.git.BaseFiles;
import dev.fontysvenlo.idp.render.tree.Content;

/** Whether a rendered file is what the base holds. */
final class SameFile {
    private SameFile() {}

    /** Files that are on disk as they should be need not even be read when Git has noted them since. */
    static boolean isKnown(BaseFiles base, String path, Content content) {
        return content instanceof Content.OnDisk onDisk
                && onDisk.folder()
                        .stamp(path)
                        .filter(stamp -> base.isKnownToHold(path, stamp.size(), stamp.modified()))
                        .isPresent();
    }
}
