/**
 * The declarative model: records without I/O and without nulls. Every derived name comes from
 * {@link dev.fontysvenlo.idp.team.Naming}.
 */
@NullMarked
package dev.fontysvenlo.idp.team;

import org.jspecify.annotations.NullMarked;
