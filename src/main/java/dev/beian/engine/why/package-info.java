/**
 * Tells of every rule why it spoke or why not, from the rules as the engine runs them; whoever
 * writes a rule writes nothing for it.
 */
@NullMarked
package dev.beian.engine.why;

import org.jspecify.annotations.NullMarked;
