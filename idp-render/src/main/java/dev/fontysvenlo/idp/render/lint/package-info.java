/**
 * Mistakes that no schema can see: fields that fit by themselves and not together, within an object and across the
 * objects of a unit.
 */
@NullMarked
package dev.fontysvenlo.idp.render.lint;

import org.jspecify.annotations.NullMarked;
