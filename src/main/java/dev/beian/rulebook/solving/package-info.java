/** Tells whether claims about words, flags, sets and numbers can hold together. */
@NullMarked
package dev.beian.rulebook.solving;

import org.jspecify.annotations.NullMarked;
