/** The active rulebook as readers see it: as JSON and as a page. */
@NullMarked
package dev.beian.api.book;

import org.jspecify.annotations.NullMarked;
