package dev.beian.cli.check;

import dev.beian.cli.CannotRunException;
import dev.beian.cli.Language;
import dev.beian.filing.Nearest;
import dev.beian.rulebook.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The page of each check: what it finds, why, what to avoid and what to prefer. */
public final class CheckPages {

  private static final Pattern ENGLISH = Pattern.compile("(?m)^---$\\R");

  private CheckPages() {}

  /** The page of a check in one language. */
  public static String page(String id, Language language) {
    List<String> ids = Arrays.stream(Check.values()).map(Check::id).toList();
    if (!ids.contains(id)) {
      throw new CannotRunException(
          language.of("没有这项检查：", "no such check: ")
              + id
              + "\n"
              + Nearest.to(id, ids).map(near -> "→ " + near).orElse(String.join(" ", ids)));
    }
    String[] parts = ENGLISH.split(text(id), -1);
    return language == Language.ZH ? parts[0].strip() + "\n" : parts[1].strip() + "\n";
  }

  /** What a check finds, in one language: the first part of its page. */
  static String summary(Check check, Language language) {
    return page(check.id(), language).split("\n\n", -1)[2].replace('\n', ' ');
  }

  /** The whole page, Chinese first, English below a line of three hyphens. */
  public static String text(String id) {
    try (InputStream page = CheckPages.class.getResourceAsStream("/checks/" + id + ".md")) {
      if (page == null) {
        throw new CannotRunException("checks/" + id + ".md");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
