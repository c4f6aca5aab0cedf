/**
 * Reads the rendered manifests back and doubts them.
 */
@NullMarked
package dev.fontysvenlo.idp.render.manifest;

import org.jspecify.annotations.NullMarked;
