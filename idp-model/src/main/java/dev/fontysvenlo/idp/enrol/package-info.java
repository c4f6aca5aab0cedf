/**
 * New teams: their names from a range or from the export of a learning platform, and the files that declare them. Of an
 * export only the column with the teams' names is looked at, so that no person gets into a file.
 */
@NullMarked
package dev.fontysvenlo.idp.enrol;

import org.jspecify.annotations.NullMarked;
