/**
 * Do the files fit together? Names, references, states and capacity, each rule a class of its own.
 */
@NullMarked
package dev.fontysvenlo.idp.rule;

import org.jspecify.annotations.NullMarked;
