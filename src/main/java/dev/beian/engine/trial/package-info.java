/**
 * Trials: what a case would come to if facts were told, or were different. Finds it by deciding the
 * case so altered.
 */
@NullMarked
package dev.beian.engine.trial;

import org.jspecify.annotations.NullMarked;
