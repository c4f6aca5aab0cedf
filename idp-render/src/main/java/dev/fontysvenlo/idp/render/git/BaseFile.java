package dev.fontysvenlo.idp.render.git;

import org.eclipse.jgit.lib.ObjectId;

/**
 * One file of the base by the name of its content, and as Git saw it in the work tree when it had that content there.
 *
 * @param size in bytes; of no file when Git has not seen it so
 * @param modified when it was last changed, in nanoseconds
 */
record BaseFile(ObjectId name, long size, long modified) {
    private static final long NEVER = -1;

    static BaseFile unseen(ObjectId name) {
        return new BaseFile(name, NEVER, NEVER);
    }

    boolean isSeen(long otherSize, long otherModified) {
        return size == otherSize && modified == otherModified;
    }
}
