package dev.beian.rulebook;

import dev.beian.rulebook.matching.Effort;
import dev.beian.rulebook.matching.Test;
import dev.beian.rulebook.matching.Truth;
import dev.beian.rulebook.matching.Unknowns;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * Tests as the engine runs them.
 *
 * <p>The engine knows only true and false. A condition must hold for certain; below {@code not},
 * what possibly holds already speaks against it. So what is unknown neither satisfies a condition
 * nor the absence of one.
 */
final class Predicates {

  private static final Object[] NONE = {};

  private Predicates() {}

  private static boolean holds(Truth truth, boolean certainly) {
    return certainly ? truth == Truth.TRUE : truth != Truth.FALSE;
  }

  /** A test of one fact by itself; the engine shares it among the rules that make it. */
  record Alone(String id, Test test, boolean certainly)
      implements Predicate1<Object>, HashedExpression {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(Object own) {
      return holds(test.of(own, NONE, Unknowns.UNHEARD), certainly);
    }

    @Override
    public String getExpressionHash() {
      return id;
    }
  }

  /** Holds for every fact, and counts what is tried. */
  record Counted(String rule, ThreadLocal<Effort> effort) {

    boolean one(Object own, Object other) {
      return effort.get().tried(rule, true);
    }
  }

  /** A test of a fact against facts matched before; what is tried is counted. */
  record Joined(Test test, boolean certainly, String rule, ThreadLocal<Effort> effort) {

    private boolean holds(Object own, Object... others) {
      Object[] matched = new Object[test.others().get(test.others().size() - 1) + 1];
      for (int i = 0; i < others.length; i++) {
        matched[test.others().get(i)] = others[i];
      }
      return effort
          .get()
          .tried(rule, Predicates.holds(test.of(own, matched, Unknowns.UNHEARD), certainly));
    }

    boolean one(Object own, Object first) {
      return holds(own, first);
    }

    boolean two(Object own, Object first, Object second) {
      return holds(own, first, second);
    }

    boolean three(Object own, Object first, Object second, Object third) {
      return holds(own, first, second, third);
    }
  }
}
