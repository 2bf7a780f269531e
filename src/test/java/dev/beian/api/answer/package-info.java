/** Tests of answers. */
@NullMarked
package dev.beian.api.answer;

import org.jspecify.annotations.NullMarked;
