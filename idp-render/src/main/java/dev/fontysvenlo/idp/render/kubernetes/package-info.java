/**
 * What a Kubernetes API server would accept: schemas of a version and of custom resources, and one object held against
 * them.
 */
@NullMarked
package dev.fontysvenlo.idp.render.kubernetes;

import org.jspecify.annotations.NullMarked;
