/** Which files there will be, from which template and with which model; pure. */
@NullMarked
package dev.fontysvenlo.idp.render.plan;

import org.jspecify.annotations.NullMarked;
