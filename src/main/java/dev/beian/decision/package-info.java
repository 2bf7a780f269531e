/**
 * What a decision is, and the façade that rules speak to. Uses the vocabulary of {@code filing}
 * only.
 */
@NullMarked
package dev.beian.decision;

import org.jspecify.annotations.NullMarked;
