/** What earlier runs found out, kept outside the repository: it saves work and decides nothing. */
@NullMarked
package dev.fontysvenlo.idp.render.memory;

import org.jspecify.annotations.NullMarked;
