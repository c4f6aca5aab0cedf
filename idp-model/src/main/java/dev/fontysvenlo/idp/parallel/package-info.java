/** Work for all processors whose outcome does not depend on how many there are. */
@NullMarked
package dev.fontysvenlo.idp.parallel;

import org.jspecify.annotations.NullMarked;
