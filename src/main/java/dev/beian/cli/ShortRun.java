package dev.beian.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A run that is over in seconds. Half of its processor time would go into optimising code that then
 * hardly runs any more; the virtual machine is told to leave that out.
 */
final class ShortRun {

  /** Commands that run all cases, once. */
  private static final Set<String> ALL_CASES_ONCE = Set.of("check", "rulebook", "diff");

  /** A search goes on for long enough to win back what optimising takes. */
  private static final String SEARCH = "--explore";

  private static final String NOT_OPTIMISED = "[{ match: \"*.*\", c2: { Exclude: true } }]";

  private ShortRun() {}

  /** Begins a run of a command, as it was typed. */
  static void begin(String... typed) {
    if (ALL_CASES_ONCE.contains(typed[0])
        && Arrays.stream(typed).noneMatch(word -> word.startsWith(SEARCH))) {
      Thread beside = new Thread(ShortRun::leaveOutOptimising, "short-run");
      beside.setDaemon(true);
      beside.start();
    }
  }

  private static void leaveOutOptimising() {
    try {
      direct();
    } catch (JMException | IOException | RuntimeException otherMachine) {
      // A virtual machine that does not know the directive only takes longer.
      return;
    }
  }

  private static void direct() throws JMException, IOException {
    Path directives = Files.createTempFile("beian", ".json");
    try {
      Files.writeString(directives, NOT_OPTIMISED);
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "compilerDirectivesAdd",
              new Object[] {new String[] {directives.toString()}},
              new String[] {String[].class.getName()});
    } finally {
      Files.delete(directives);
    }
  }
}
