/**
 * Expressions in CEL as Kubernetes understands them, evaluated on parsed manifests; what can't be evaluated is reported
 * with its reason and never passed over.
 */
@NullMarked
package dev.fontysvenlo.idp.render.cel;

import org.jspecify.annotations.NullMarked;
