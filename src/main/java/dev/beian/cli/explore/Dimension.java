package dev.beian.cli.explore;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something in which cases differ.
 *
 * @param name what
 * @param options what it can be
 */
record Dimension(String name, List<Consumer<Draft>> options) {}
