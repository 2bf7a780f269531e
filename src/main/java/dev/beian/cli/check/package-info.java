/** The command {@code check}: faults, cases and coverage of a folder of rules, and their report. */
@NullMarked
package dev.beian.cli.check;

import org.jspecify.annotations.NullMarked;
