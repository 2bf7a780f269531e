/** Tests of the jar as it is delivered, in processes of their own. */
@NullMarked
package dev.beian.packaged;

import org.jspecify.annotations.NullMarked;
