/**
 * From the files of the folder to an executable, immutable rulebook: read, check, compile, version,
 * watch.
 */
@NullMarked
package dev.beian.rulebook;

import org.jspecify.annotations.NullMarked;
