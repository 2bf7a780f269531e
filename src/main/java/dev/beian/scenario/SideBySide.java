package dev.beian.scenario;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Does the same for many things on all processors. */
public final class SideBySide {

  private SideBySide() {}

  /**
   * What comes of each thing, in their order.
   *
   * <p>The rule engine looks for its parts by the class loader of the thread that it runs on; that
   * is the one of the caller on every thread.
   */
  public static <T, R> List<R> each(Collection<T> things, Function<T, R> work) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return things.parallelStream().map(thing -> with(loader, thing, work)).toList();
  }

  private static <T, R> R with(ClassLoader loader, T thing, Function<T, R> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.apply(thing);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
