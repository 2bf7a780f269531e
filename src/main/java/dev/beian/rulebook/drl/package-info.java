/**
 * Rule files as written: read into a tree that holds only what a rule file may say, and printed
 * from it for the engine. Nothing that this grammar does not know reaches the compiler.
 */
@NullMarked
package dev.beian.rulebook.drl;

import org.jspecify.annotations.NullMarked;
