/**
 * jte, shut in: which templates there are, and filling one so that no value can change the structure or the type of
 * what it prints.
 */
@NullMarked
package dev.fontysvenlo.idp.render.template;

import org.jspecify.annotations.NullMarked;
