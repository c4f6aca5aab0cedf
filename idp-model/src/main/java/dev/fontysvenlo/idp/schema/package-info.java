/**
 * Is one file shaped right? The only package that knows the JSON Schema library.
 */
@NullMarked
package dev.fontysvenlo.idp.schema;

import org.jspecify.annotations.NullMarked;
