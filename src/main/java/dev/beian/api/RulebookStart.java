package dev.beian.api;

import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulebookRejectedException;
import dev.beian.rulebook.RulesFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The first rulebook of the process. It is loaded beside whatever else starts meanwhile. */
public final class RulebookStart {

  private record Begun(Path folder, FutureTask<Rulebook> task) {}

  private static final AtomicReference<@Nullable Begun> BEGUN = new AtomicReference<>();

  private RulebookStart() {}

  /** Begins to load a folder, unless the loading of that folder has begun. */
  public static void begin(Path folder) {
    Begun before = BEGUN.get();
    if (before != null && before.folder().equals(folder)) {
      return;
    }
    FutureTask<Rulebook> task = new FutureTask<>(() -> load(folder));
    if (BEGUN.compareAndSet(before, new Begun(folder, task))) {
      Thread thread = new Thread(task, "rulebook");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * The rulebook, once it is loaded.
   *
   * @throws RulebookRejectedException where the folder cannot become a rulebook
   */
  public static Rulebook rulebook() throws RulebookRejectedException {
    FutureTask<Rulebook> task =
        Optional.ofNullable(BEGUN.get())
            .map(Begun::task)
            .orElseThrow(() -> new IllegalStateException("loading has not begun"));
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RulebookRejectedException rejected) {
        throw rejected;
      }
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static Rulebook load(Path folder) throws RulebookRejectedException {
    return new RulebookLoader().load(RulesFolder.read(folder));
  }
}
