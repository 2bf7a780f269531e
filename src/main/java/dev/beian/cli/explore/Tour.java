package dev.beian.cli.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.cli.Progress;
import dev.beian.cli.explore.Explored.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Goes through the cases of a space on all processors until the time is over. */
final class Tour {

  private final Space space;
  private final List<ObjectNode> known;
  private final Limits limits;
  private final Progress progress;

  /** Looks at cases, on one thread. */
  interface Visitor {
    /** Looks at a case. */
    void see(ObjectNode submitted);

    /** Looks at a case that somebody wrote. */
    default void recall(ObjectNode submitted) {
      see(submitted);
    }
  }

  /** What the visitors of one thread saw. */
  private record Walk<V>(V visitor, Pairs pairs, long cases) {}

  /**
   * Where a tour led.
   *
   * @param visitors one of each thread, in no order that means anything
   * @param extent how far it got
   */
  record Toured<V>(List<V> visitors, Extent extent) {}

  /**
   * A tour.
   *
   * @param known cases that are looked at before those of the space; not to be altered
   */
  Tour(Space space, List<ObjectNode> known, Limits limits, Progress progress) {
    this.space = space;
    this.known = known;
    this.limits = limits;
    this.progress = progress;
  }

  /** Lets visitors see the cases; each thread has its own. */
  <V extends Visitor> Toured<V> by(Supplier<V> visitors) {
    Plan plan = new Plan(space);
    AtomicLong next = new AtomicLong();
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (progress) {
      List<Future<Walk<V>>> walks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        walks.add(workers.submit(() -> walk(plan, next, visitors.get())));
      }
      return toured(walks, plan);
    } finally {
      workers.shutdownNow();
    }
  }

  private <V extends Visitor> Walk<V> walk(Plan plan, AtomicLong next, V visitor) {
    Pairs pairs = new Pairs(space.sizes());
    long cases = 0;
    while (!limits.isOver()) {
      long number = next.getAndIncrement() - known.size();
      if (number >= limits.most()) {
        break;
      }
      if (number < 0) {
        visitor.recall(known.get((int) (number + known.size())));
        continue;
      }
      int[] picks = plan.at(number);
      visitor.see(space.at(picks));
      pairs.meet(picks);
      cases++;
      progress.at(limits.usedMillis(), limits.millis());
    }
    return new Walk<>(visitor, pairs, cases);
  }

  private <V extends Visitor> Toured<V> toured(List<Future<Walk<V>>> walks, Plan plan) {
    Pairs pairs = new Pairs(space.sizes());
    List<V> visitors = new ArrayList<>();
    long cases = 0;
    for (Future<Walk<V>> walk : walks) {
      Walk<V> done = done(walk);
      visitors.add(done.visitor());
      pairs.meet(done.pairs());
      cases += done.cases();
    }
    return new Toured<>(
        visitors,
        new Extent(
            cases,
            pairs.met(),
            pairs.all(),
            Math.min(cases, plan.systematic()),
            plan.systematic()));
  }

  private static <T> T done(Future<T> walk) {
    try {
      return walk.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
