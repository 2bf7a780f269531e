/**
 * Rules made ready to be held against facts, some of which may be unknown.
 *
 * <p>The engine's network and the search for what a rule waits for both use these tests, so that a
 * rule means one thing.
 */
@NullMarked
package dev.beian.rulebook.matching;

import org.jspecify.annotations.NullMarked;
