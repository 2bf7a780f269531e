package dev.beian.cli.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Dimensions in the making. */
final class Dimensions {

  private final List<Dimension> all = new ArrayList<>();

  /** Those made so far, in the order in which they set what a case says. */
  List<Dimension> all() {
    return List.copyOf(all);
  }

  /** One that is always told. */
  <T> void add(String name, List<T> values, BiConsumer<Draft, T> setting) {
    all.add(new Dimension(name, options(values, setting)));
  }

  /** One that is always told, and on which much hangs. */
  <T> void addCentral(String name, List<T> values, BiConsumer<Draft, T> setting) {
    all.add(new Dimension(name, options(values, setting), false, true));
  }

  /** One that may be left untold. */
  <T> void addOrAbsent(String name, List<T> values, BiConsumer<Draft, T> setting) {
    all.add(new Dimension(name, orAbsent(values, setting), true, false));
  }

  /** One that may be left untold, and on which much hangs. */
  <T> void addCentralOrAbsent(String name, List<T> values, BiConsumer<Draft, T> setting) {
    all.add(new Dimension(name, orAbsent(values, setting), true, true));
  }

  private static <T> List<Consumer<Draft>> options(List<T> values, BiConsumer<Draft, T> setting) {
    return values.stream()
        .<Consumer<Draft>>map(value -> draft -> setting.accept(draft, value))
        .toList();
  }

  private static <T> List<Consumer<Draft>> orAbsent(List<T> values, BiConsumer<Draft, T> setting) {
    List<Consumer<Draft>> options = new ArrayList<>(options(values, setting));
    options.add(draft -> {});
    return List.copyOf(options);
  }
}
