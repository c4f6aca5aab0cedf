/**
 * A problem as a value: code, place, message and hint; and the outcome of work that a user can get wrong.
 */
@NullMarked
package dev.fontysvenlo.idp.diagnostic;

import org.jspecify.annotations.NullMarked;
