package dev.beian.rulebook;

import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.drl.RuleFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of all files, linked file by file on all processors. */
final class LinkedRules {

  private record OfFile(String file, List<Rule> rules, RuleLinker linker, Faults faults) {}

  private final Map<String, OfFile> files = new LinkedHashMap<>();

  private LinkedRules() {}

  /** Links the rules of files. */
  static LinkedRules of(
      SortedMap<String, RuleFile> files,
      Map<String, FactType> types,
      Map<String, Source> sources,
      Faults faults) {
    LinkedRules all = new LinkedRules();
    files.entrySet().parallelStream()
        .map(file -> linked(file.getKey(), file.getValue(), types, sources))
        .toList()
        .forEach(
            one -> {
              all.files.put(one.file(), one);
              faults.addAll(one.faults());
            });
    return all;
  }

  private static OfFile linked(
      String file, RuleFile content, Map<String, FactType> types, Map<String, Source> sources) {
    Faults faults = new Faults();
    RuleLinker linker = new RuleLinker(types, sources, new Clauses(sources, faults), faults);
    return new OfFile(
        file,
        content.rules().stream().map(declared -> linker.rule(file, declared)).toList(),
        linker,
        faults);
  }

  /** The rules of a file, in the order of their declarations. */
  List<Rule> ofFile(String file) {
    OfFile one = files.get(file);
    return one == null ? List.of() : one.rules();
  }

  /** Names of the rules whose conditions or sentence lead somewhere unknown. */
  Set<String> unread() {
    return names(RuleLinker::unread);
  }

  /** Names of rules that are no names for them, so that others may know them by another. */
  Set<String> misnamed() {
    return names(RuleLinker::misnamed);
  }

  private Set<String> names(Function<RuleLinker, Set<String>> of) {
    return files.values().stream()
        .flatMap(one -> of.apply(one.linker()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
