/** Checks folders that are sent, without letting them decide anything. */
@NullMarked
package dev.beian.api.check;

import org.jspecify.annotations.NullMarked;
