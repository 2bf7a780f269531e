/**
 * The vocabulary of access filing: a case as submitted, and the facts that rules match. Uses no
 * other room.
 */
@NullMarked
package dev.beian.filing;

import org.jspecify.annotations.NullMarked;
