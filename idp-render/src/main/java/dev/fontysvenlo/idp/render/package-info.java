/**
 * The front door: everything a goal, a test or a program can ask for.
 */
@NullMarked
package dev.fontysvenlo.idp.render;

import org.jspecify.annotations.NullMarked;
