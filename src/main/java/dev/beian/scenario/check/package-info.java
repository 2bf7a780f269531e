/** Checks a folder of rules: its files, its cases, and what they exercise. */
@NullMarked
package dev.beian.scenario.check;

import org.jspecify.annotations.NullMarked;
