/** The command {@code rulebook}: the rule book by clause, generated. */
@NullMarked
package dev.beian.cli.book;

import org.jspecify.annotations.NullMarked;
