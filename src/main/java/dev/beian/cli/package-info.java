/**
 * The commands of the one jar: serve, check, decide, diff, rulebook. All but {@code serve} run
 * without the web server. Uses every other room but {@code api}.
 */
@NullMarked
package dev.beian.cli;

import org.jspecify.annotations.NullMarked;
