/** The command {@code decide}: one case, decided and explained. */
@NullMarked
package dev.beian.cli.decide;

import org.jspecify.annotations.NullMarked;
