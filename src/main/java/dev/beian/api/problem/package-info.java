/** Answers to requests that cannot be served (RFC 9457), in Chinese and English. */
@NullMarked
package dev.beian.api.problem;

import org.jspecify.annotations.NullMarked;
