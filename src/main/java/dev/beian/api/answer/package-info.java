/** Answers as they are sent, and what is remembered of them. */
@NullMarked
package dev.beian.api.answer;

import org.jspecify.annotations.NullMarked;
