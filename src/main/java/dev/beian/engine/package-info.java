/** Decides one case with one rulebook, and turns what the engine did into an explanation. */
@NullMarked
package dev.beian.engine;

import org.jspecify.annotations.NullMarked;
