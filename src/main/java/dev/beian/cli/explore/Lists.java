package dev.beian.cli.explore;

import java.util.ArrayList;
import java.util.List;

/** Lists of words that a case may name. */
final class Lists {

  private Lists() {}

  /** None, and each alone. */
  static List<List<String>> atMostOne(List<? extends Enum<?>> words) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of());
    words.forEach(word -> all.add(List.of(word.name())));
    return all;
  }

  /** Each alone, and each two. */
  static List<List<String>> oneOrTwo(List<? extends Enum<?>> words) {
    List<List<String>> all = new ArrayList<>();
    words.forEach(word -> all.add(List.of(word.name())));
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        all.add(List.of(words.get(i).name(), words.get(j).name()));
      }
    }
    return all;
  }
}
