/**
 * The one way in: a directory becomes a platform, or every problem that keeps it from being one.
 */
@NullMarked
package dev.fontysvenlo.idp.load;

import org.jspecify.annotations.NullMarked;
