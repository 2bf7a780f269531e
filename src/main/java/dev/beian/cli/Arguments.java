package dev.beian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The words of a command line. */
final class Arguments {

  private static final Path RAW = Path.of("/proc/self/cmdline");
  private static final char UNREADABLE = '\uFFFD';

  private Arguments() {}

  /**
   * The words as they were typed: Java loses Chinese where the locale is {@code C}, as it is in
   * containers, but the system still knows them.
   */
  static String[] asTyped(String... args) {
    if (Arrays.stream(args).allMatch(Arguments::sound) || !Files.isReadable(RAW)) {
      return args;
    }
    try {
      return lastOf(new String(Files.readAllBytes(RAW), StandardCharsets.UTF_8), args);
    } catch (IOException notTold) {
      return args;
    }
  }

  private static boolean sound(String word) {
    return word.indexOf(UNREADABLE) < 0
        && word.codePoints().noneMatch(one -> one >= 0xD800 && one <= 0xDFFF);
  }

  /** The last words of a raw command line, as many as there are. */
  static String[] lastOf(String raw, String... args) {
    String[] words = raw.split("\0", -1);
    int count = words.length - 1;
    return count < args.length ? args : Arrays.copyOfRange(words, count - args.length, count);
  }
}
