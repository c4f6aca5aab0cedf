/**
 * The goals, each a doorman: parameters in, one call, print, fail or not.
 */
@NullMarked
package dev.fontysvenlo.idp.maven;

import org.jspecify.annotations.NullMarked;
