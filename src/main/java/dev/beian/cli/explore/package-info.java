/**
 * A search of the space of cases, made of the vocabulary and the constants of a rulebook, for rules
 * that contradict each other, say the same, or never speak, and for cases that no rule answers.
 */
@NullMarked
package dev.beian.cli.explore;

import org.jspecify.annotations.NullMarked;
