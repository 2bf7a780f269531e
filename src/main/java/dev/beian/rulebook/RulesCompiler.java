package dev.beian.rulebook;

import dev.beian.filing.Intent;
import dev.beian.rulebook.drl.RuleFile.Quantifier;
import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.ReadyRule;
import dev.beian.rulebook.matching.ReadyRule.Join;
import dev.beian.rulebook.matching.ReadyRule.ReadyCondition;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import dev.beian.rulebook.matching.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.BetaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Builds the engine's executable model of rules, and a base for each provider of those that can
 * concern it.
 *
 * <p>The model is built from the checked rules themselves: no code is generated, compiled or
 * loaded, so a rule file can do nothing but compare facts, and nothing of a retired rulebook stays
 * behind in the class space.
 */
final class RulesCompiler {

  private static final String PACKAGE = "beian";
  private static final int MOST_OTHERS = 3;

  private final ReadyRule rule;
  private final ThreadLocal<Effort> effort;
  private final List<Variable<Object>> variables = new ArrayList<>();

  private RulesCompiler(ReadyRule rule, ThreadLocal<Effort> effort) {
    this.rule = rule;
    this.effort = effort;
  }

  /**
   * The rules and rows that can concern one provider, or any provider without a folder; made ready
   * to run when they are first run.
   */
  static ExecutableRules executable(
      Collection<ReadyRule> rules,
      Optional<String> provider,
      Intent intent,
      Collection<TableRow> rows,
      ThreadLocal<Effort> effort) {
    List<ReadyRule> own =
        rules.stream()
            .filter(
                ready ->
                    ready.rule().provider().isEmpty() || ready.rule().provider().equals(provider))
            .filter(ready -> Concern.mayConcern(ready, intent))
            .toList();
    Set<String> matched =
        own.stream()
            .flatMap(ready -> ready.conditions().stream())
            .flatMap(condition -> condition.patterns().stream())
            .map(pattern -> pattern.type().name())
            .collect(Collectors.toUnmodifiableSet());
    return new ExecutableRules(
        () -> base(own, effort),
        own,
        rows.stream()
            .filter(row -> row.provider().isEmpty() || row.provider().equals(provider))
            .filter(row -> matched.contains(row.type().name()))
            .toList(),
        effort);
  }

  private static KieBase base(List<ReadyRule> rules, ThreadLocal<Effort> effort) {
    ModelImpl model = new ModelImpl("rules");
    for (ReadyRule rule : rules) {
      model.addRule(new RulesCompiler(rule, effort).compiled());
    }
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    return KieBaseBuilder.createKieBaseFromModel(List.<Model>of(model), configuration);
  }

  private org.drools.model.Rule compiled() {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    List<ReadyPattern> before = new ArrayList<>();
    for (ReadyCondition condition : rule.conditions()) {
      List<ViewItemBuilder<?>> patterns = new ArrayList<>();
      List<ReadyPattern> seen = new ArrayList<>(before);
      for (ReadyPattern pattern : condition.patterns()) {
        patterns.add(pattern(pattern, seen, condition.quantifier() != Quantifier.NOT));
        seen.add(pattern);
      }
      if (condition.quantifier() == Quantifier.EACH) {
        before = seen;
      }
      items.add(quantified(condition.quantifier(), patterns));
    }
    items.add(PatternDSL.execute(() -> {}));
    return PatternDSL.rule(PACKAGE, rule.rule().name())
        .build(items.toArray(RuleItemBuilder<?>[]::new));
  }

  private static RuleItemBuilder<?> quantified(
      Quantifier quantifier, List<ViewItemBuilder<?>> patterns) {
    ViewItemBuilder<?> first = patterns.get(0);
    ViewItemBuilder<?>[] rest =
        patterns.subList(1, patterns.size()).toArray(ViewItemBuilder<?>[]::new);
    return switch (quantifier) {
      case EACH -> (RuleItemBuilder<?>) first;
      case EXISTS -> PatternDSL.exists(first, rest);
      case NOT -> PatternDSL.not(first, rest);
    };
  }

  @SuppressWarnings("unchecked")
  private ViewItemBuilder<?> pattern(
      ReadyPattern pattern, List<ReadyPattern> seen, boolean certainly) {
    Variable<Object> variable =
        (Variable<Object>) PatternDSL.declarationOf(javaType(pattern.type()));
    variables.add(variable);
    PatternDef<Object> def = PatternDSL.pattern(variable);
    if (pattern.type().isTable()) {
      String name = pattern.type().name();
      def.expr(
          "row of " + name,
          new RowOf(name),
          PatternDSL.alphaIndexedBy(
              String.class, ConstraintType.EQUAL, 0, row -> ((TableRow) row).type().name(), name));
    }
    for (Test test : pattern.tests()) {
      add(def, pattern, test, certainly);
    }
    if (multiplies(pattern, seen)) {
      int other = seen.get(seen.size() - 1).index();
      Predicates.Counted counted = new Predicates.Counted(rule.rule().name(), effort);
      def.expr("counted " + other, variables.get(other), counted::one);
    }
    return def;
  }

  /**
   * Whether a pattern may match many facts for each match of those before it, without a test that
   * is tried on each and so counts them: the engine finds facts that hang on another by an index,
   * and facts that hang on nothing without looking.
   */
  private static boolean multiplies(ReadyPattern pattern, List<ReadyPattern> seen) {
    long many = seen.stream().filter(one -> one.type().isMany()).count();
    boolean tried =
        pattern.tests().stream()
            .anyMatch(
                test ->
                    !test.others().isEmpty()
                        && pattern.join().filter(join -> join.test().equals(test)).isEmpty());
    return pattern.type().isMany() && !tried && many >= (pattern.join().isPresent() ? 2 : 1);
  }

  private void add(PatternDef<Object> def, ReadyPattern pattern, Test test, boolean certainly) {
    String id = pattern.type().name() + ": " + test.shown() + (certainly ? "" : " (possibly)");
    List<Integer> others = test.others();
    if (others.isEmpty()) {
      def.expr(id, new Predicates.Alone(id, test, certainly));
      return;
    }
    Predicates.Joined joined = new Predicates.Joined(test, certainly, rule.rule().name(), effort);
    switch (others.size()) {
      case 1 -> {
        Variable<Object> other = variables.get(others.get(0));
        pattern
            .join()
            .filter(join -> join.test().equals(test))
            .ifPresentOrElse(
                join -> def.expr(id + others, other, joined::one, index(join)),
                () -> def.expr(id + others, other, joined::one));
      }
      case 2 ->
          def.expr(
              id + others, variables.get(others.get(0)), variables.get(others.get(1)), joined::two);
      default ->
          def.expr(
              id + others,
              variables.get(others.get(0)),
              variables.get(others.get(1)),
              variables.get(others.get(MOST_OTHERS - 1)),
              joined::three);
    }
  }

  /** Lets the engine find the facts that hang on another without trying them all. */
  private static BetaIndex<Object, Object, ?> index(Join join) {
    return PatternDSL.betaIndexedBy(
        Object.class,
        ConstraintType.EQUAL,
        0,
        own -> join.property().reader().read(own),
        other -> other);
  }

  private static Class<?> javaType(FactType type) {
    return type.isTable() ? TableRow.class : type.javaType().orElseThrow();
  }

  /** Whether a row belongs to a table. */
  private record RowOf(String type)
      implements org.drools.model.functions.Predicate1<Object>,
          org.drools.model.functions.HashedExpression {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(Object row) {
      return ((TableRow) row).type().name().equals(type);
    }

    @Override
    public String getExpressionHash() {
      return "row of " + type;
    }
  }
}
