/**
 * Cases with the decisions expected for them, as data beside the rules: read, run, and held against
 * the rules and the sources they rest on. Uses {@code engine} and what that uses.
 */
@NullMarked
package dev.beian.scenario;

import org.jspecify.annotations.NullMarked;
