/**
 * The rendered tree: sets of files, how two of them differ, what may be deleted, and writing them safely. What bears
 * our {@link dev.fontysvenlo.idp.render.tree.Header} is ours; everything else under {@code rendered/} is somebody's
 * work and never touched.
 */
@NullMarked
package dev.fontysvenlo.idp.render.tree;

import org.jspecify.annotations.NullMarked;
