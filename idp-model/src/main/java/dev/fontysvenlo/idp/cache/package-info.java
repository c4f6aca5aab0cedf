/**
 * What may be deleted at will: files outside the repository that spare a run work, and sums that tell whether they still
 * hold.
 */
@NullMarked
package dev.fontysvenlo.idp.cache;

import org.jspecify.annotations.NullMarked;
