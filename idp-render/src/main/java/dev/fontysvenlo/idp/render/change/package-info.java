/**
 * What a change of the inputs comes to in the cluster: how the objects of two rendered trees differ, what happens then,
 * and to whom. Pure, and it knows Kubernetes only by its tables.
 */
@NullMarked
package dev.fontysvenlo.idp.render.change;

import org.jspecify.annotations.NullMarked;
