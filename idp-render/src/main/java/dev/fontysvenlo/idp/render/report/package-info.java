/**
 * What a person or a machine reads of a run: console text, GitHub annotations, JSON.
 */
@NullMarked
package dev.fontysvenlo.idp.render.report;

import org.jspecify.annotations.NullMarked;
