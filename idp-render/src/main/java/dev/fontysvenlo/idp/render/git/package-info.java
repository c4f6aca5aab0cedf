/**
 * The tree at a base revision, read from the Git repository around the project without a {@code git} program. The only
 * package that knows jgit.
 */
@NullMarked
package dev.fontysvenlo.idp.render.git;

import org.jspecify.annotations.NullMarked;
