package dev.beian.cli.explore;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something in which cases differ.
 *
 * @param name what
 * @param options what it can be, the usual first
 * @param mayBeAbsent whether the last option leaves it untold
 * @param central whether much hangs on it, so that its options are tried equally often
 */
record Dimension(String name, List<Consumer<Draft>> options, boolean mayBeAbsent, boolean central) {

  /** One that is always told, and of which the first option is the usual one. */
  Dimension(String name, List<Consumer<Draft>> options) {
    this(name, options, false, false);
  }

  /** How many of its options tell something. */
  int told() {
    return mayBeAbsent ? options.size() - 1 : options.size();
  }
}
