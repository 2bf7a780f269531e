package dev.beian.engine.trial;

import dev.beian.filing.Provinces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Provinces by what their table rows could mean for a case that does not tell its province. Those
 * whose rows could mean the same lead to the same, so that one of them is tried for all.
 */
public final class ProvinceGroups {

  /** JSON Pointer of the province. */
  public static final String PROVINCE = "/filer/province";

  private final Map<String, Set<List<?>>> meanings = new HashMap<>();

  /**
   * Notes what rows of a province could mean.
   *
   * @param code the province
   * @param meaning a rule, and what it could match; equal for rows of two provinces that could mean
   *     the same
   */
  public void note(String code, List<?> meaning) {
    meanings.computeIfAbsent(code, one -> new HashSet<>()).add(meaning);
  }

  /**
   * For each province the one that is tried for it.
   *
   * @param named provinces that the case or a rule names, each of which stands for itself
   */
  Map<String, String> tried(Set<String> named) {
    Map<String, String> tried = new HashMap<>();
    Map<Set<List<?>>, String> first = new HashMap<>();
    for (String code : Provinces.codes()) {
      tried.put(
          code,
          named.contains(code)
              ? code
              : first.computeIfAbsent(meanings.getOrDefault(code, Set.of()), one -> code));
    }
    return tried;
  }
}
