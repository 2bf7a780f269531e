/** Lets a changed folder decide while the service runs, once it has been found fit. */
@NullMarked
package dev.beian.api.reload;

import org.jspecify.annotations.NullMarked;
