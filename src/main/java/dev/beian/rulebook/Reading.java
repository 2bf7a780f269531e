package dev.beian.rulebook;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Files that are being read while others are. */
final class Reading<T> {

  private final ForkJoinTask<T> task;
  private final Faults found;

  private Reading(ForkJoinTask<T> task, Faults found) {
    this.task = task;
    this.found = found;
  }

  /** Begins to read. */
  static <T> Reading<T> begin(Function<Faults, T> read) {
    Faults found = new Faults();
    return new Reading<>(ForkJoinPool.commonPool().submit(() -> read.apply(found)), found);
  }

  /** What was read; what is wrong with it is added to other faults. */
  T end(Faults faults) {
    T read = task.join();
    faults.addAll(found);
    return read;
  }
}
