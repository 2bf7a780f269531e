/** The service's own words in every language, and the choice among them. */
@NullMarked
package dev.beian.api.wording;

import org.jspecify.annotations.NullMarked;
