/**
 * Text to a tree that knows its lines. The only package that knows the YAML library.
 */
@NullMarked
package dev.fontysvenlo.idp.source;

import org.jspecify.annotations.NullMarked;
