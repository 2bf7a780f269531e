/** The command {@code diff}: what changes from one folder of rules to another. */
@NullMarked
package dev.beian.cli.diff;

import org.jspecify.annotations.NullMarked;
