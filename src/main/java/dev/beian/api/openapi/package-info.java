/** The description of the API, made while building from the vocabulary and the decision types. */
@NullMarked
package dev.beian.api.openapi;

import org.jspecify.annotations.NullMarked;
