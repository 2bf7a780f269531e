package dev.beian.rulebook.matching;

import dev.beian.filing.Fact;
import dev.beian.rulebook.FactType.Property;

/** Is told which properties of which facts a test is open for. */
@FunctionalInterface
public interface Unknowns {

  /** Hears nothing. */
  Unknowns UNHEARD = (fact, property) -> {};

  /** A property of a fact is unknown. */
  void unknown(Fact fact, Property property);
}
