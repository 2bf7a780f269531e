package dev.beian.rulebook;

import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Condition;
import dev.beian.rulebook.drl.RuleFile.Constraint;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.solving.Claim;
import dev.beian.rulebook.solving.Consistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds conditions of a rule that can never hold together. */
final class Contradictions {

  private final Map<String, FactType> types;
  private final Faults faults;
  private final String file;

  /** A test as written and what it claims. */
  private record Tested(Position position, String shown, List<List<Claim>> claims) {}

  Contradictions(Map<String, FactType> types, Faults faults, String file) {
    this.types = types;
    this.faults = faults;
    this.file = file;
  }

  void check(List<Condition> conditions) {
    if (!conditions.stream()
        .flatMap(condition -> condition.patterns().stream())
        .allMatch(pattern -> types.containsKey(pattern.type()))) {
      return;
    }
    Claims claims = new Claims(types);
    List<Tested> together = new ArrayList<>();
    for (Condition condition : conditions) {
      List<Tested> here = new ArrayList<>();
      for (Pattern pattern : condition.patterns()) {
        here.addAll(tests(claims, pattern));
      }
      List<Tested> all = new ArrayList<>(together);
      all.addAll(here);
      if (impossible(all)) {
        report(all);
        return;
      }
      if (condition.quantifier() == Quantifier.EACH) {
        together = all;
      }
    }
  }

  private static List<Tested> tests(Claims claims, Pattern pattern) {
    List<Tested> tests = new ArrayList<>();
    claims.begin(pattern);
    for (Constraint constraint : pattern.constraints()) {
      constraint.binding().ifPresent(claims::bind);
      constraint
          .test()
          .ifPresent(
              test -> tests.add(new Tested(constraint.position(), test.shown(), claims.of(test))));
    }
    return tests;
  }

  private static boolean impossible(List<Tested> tests) {
    return !Consistency.possible(tests.stream().map(Tested::claims).toList());
  }

  private void report(List<Tested> tests) {
    List<Tested> core = new ArrayList<>(tests);
    for (Tested one : tests) {
      List<Tested> fewer = new ArrayList<>(core);
      fewer.remove(one);
      if (impossible(fewer)) {
        core = fewer;
      }
    }
    faults.add(
        Check.CONTRADICTORY_CONDITIONS,
        file,
        core.get(core.size() - 1).position(),
        core.size() == 1
            ? "`" + core.get(0).shown() + "` can never hold"
            : core.stream().map(one -> "`" + one.shown() + "`").collect(Collectors.joining(" and "))
                + " can never hold together",
        "take one of them out, or write a rule for each");
  }
}
