/** A decision as a page that people print or paste into a reply. */
@NullMarked
package dev.beian.api.page;

import org.jspecify.annotations.NullMarked;
