package dev.beian.rulebook;

import dev.beian.rulebook.FactType.Kind;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.drl.Expression;
import dev.beian.rulebook.drl.Expression.Operator;
import dev.beian.rulebook.drl.Operand;
import dev.beian.rulebook.drl.RuleFile.Binding;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.solving.Claim;
import dev.beian.rulebook.solving.Claim.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what tests claim, as alternatives of claims that hold together. */
final class Claims {

  /** Facts that a case has exactly one of. */
  private static final Set<String> SINGLE = Set.of("FilingCase", "Filer", "Application");

  private static final List<List<Claim>> NOTHING = List.of(List.of());
  private static final int MOST_ALTERNATIVES = 64;

  private final Map<String, FactType> types;
  private final Map<String, Thing> names = new HashMap<>();
  private final Map<String, FactType> facts = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Set<Thing> counts = new LinkedHashSet<>();
  private Map<String, Object> row = Map.of();
  private FactType type;
  private String place = "";
  private int count;

  Claims(Map<String, FactType> types) {
    this.types = types;
    this.type = types.values().iterator().next();
  }

  /** Goes on to the tests of a pattern. */
  void begin(Pattern pattern) {
    row = Map.of();
    type = types.getOrDefault(pattern.type(), type);
    place = SINGLE.contains(type.name()) ? type.name() : type.name() + count++;
    pattern
        .variable()
        .ifPresent(
            variable -> {
              facts.put(variable, type);
              places.put(variable, place);
              names.put(variable, new Thing(place, Set.of()));
            });
  }

  /** Reads the columns of the pattern that was begun from a row. */
  void of(TableRow one) {
    row = one.values();
  }

  /** Notes a name for a property. */
  void bind(Binding binding) {
    Optional.ofNullable(type.properties().get(binding.property()))
        .ifPresent(property -> names.put(binding.variable(), thing(place, property)));
  }

  private Thing thing(String place, Property property) {
    Set<String> values = Set.of();
    if (property.kind() == Kind.FLAG) {
      values = Set.of("true", "false");
    } else if (property.kind() == Kind.WORD && property.words().isPresent()) {
      values = Words.of(property.words().get());
    }
    boolean ofCase = property.name().equals("intent");
    Thing thing = new Thing(ofCase ? "intent" : place + "." + property.name(), values);
    if (isCount(property)) {
      counts.add(thing);
    }
    return thing;
  }

  /** Whether a property is a number as the case tells it, which is never below nought. */
  private static boolean isCount(Property property) {
    return property.kind() == Kind.NUMBER
        && property.measure().isEmpty()
        && property.from().size() == 1;
  }

  /** What a test claims. */
  List<List<Claim>> of(Expression test) {
    return of(test, true);
  }

  /** What is claimed where a test fails. */
  List<List<Claim>> denied(Expression test) {
    return of(test, false);
  }

  /** That the numbers met so far that count something are not below nought. */
  List<List<Claim>> counts() {
    List<Claim> claims = new ArrayList<>();
    counts.forEach(count -> claims.add(new Claim.AtMost(Thing.number(0), count, 0)));
    return List.of(claims);
  }

  private List<List<Claim>> of(Expression test, boolean holds) {
    if (test instanceof Expression.All all) {
      return holds ? all(all.parts(), true) : any(all.parts(), false);
    }
    if (test instanceof Expression.Any any) {
      return holds ? any(any.parts(), true) : all(any.parts(), false);
    }
    if (test instanceof Expression.Negation negation) {
      return of(negation.part(), !holds);
    }
    if (test instanceof Expression.Membership membership) {
      List<Expression> parts = new ArrayList<>();
      for (Operand choice : membership.choices()) {
        parts.add(new Expression.Comparison(membership.left(), Operator.EQUAL, choice));
      }
      return membership.negated() == holds ? all(parts, false) : any(parts, true);
    }
    return compared((Expression.Comparison) test, holds);
  }

  private List<List<Claim>> any(List<Expression> parts, boolean holds) {
    List<List<Claim>> alternatives = new ArrayList<>();
    parts.forEach(part -> alternatives.addAll(of(part, holds)));
    return alternatives.size() > MOST_ALTERNATIVES ? NOTHING : alternatives;
  }

  private List<List<Claim>> all(List<Expression> parts, boolean holds) {
    List<List<Claim>> alternatives = NOTHING;
    for (Expression part : parts) {
      List<List<Claim>> next = new ArrayList<>();
      for (List<Claim> before : alternatives) {
        for (List<Claim> after : of(part, holds)) {
          List<Claim> both = new ArrayList<>(before);
          both.addAll(after);
          next.add(both);
        }
      }
      if (next.size() > MOST_ALTERNATIVES) {
        return NOTHING;
      }
      alternatives = next;
    }
    return alternatives;
  }

  private List<List<Claim>> compared(Expression.Comparison comparison, boolean holds) {
    Optional<Thing> left = thing(comparison.left());
    Optional<Thing> right = thing(comparison.right());
    boolean blank = comparison.right() instanceof Operand.Blank;
    if (left.isEmpty() || right.isEmpty() || blank) {
      return NOTHING;
    }
    Thing one = left.get();
    Thing other = right.get();
    Operator operator = comparison.operator();
    boolean number = isNumber(comparison.left()) || isNumber(comparison.right());
    return switch (operator) {
      case EQUAL -> equal(one, other, holds, number);
      case UNEQUAL -> equal(one, other, !holds, number);
      case LESS -> holds ? atMost(one, other, -1) : atMost(other, one, 0);
      case AT_MOST -> holds ? atMost(one, other, 0) : atMost(other, one, -1);
      case MORE -> holds ? atMost(other, one, -1) : atMost(one, other, 0);
      case AT_LEAST -> holds ? atMost(other, one, 0) : atMost(one, other, -1);
      case CONTAINS -> List.of(List.of(new Claim.Has(one, other, holds)));
      case LACKS -> List.of(List.of(new Claim.Has(one, other, !holds)));
      case MEMBER -> List.of(List.of(new Claim.Has(other, one, holds)));
      case NO_MEMBER -> List.of(List.of(new Claim.Has(other, one, !holds)));
    };
  }

  private static List<List<Claim>> equal(Thing one, Thing other, boolean equal, boolean number) {
    if (!number) {
      return List.of(List.of(new Claim.Same(one, other, equal)));
    }
    return equal
        ? List.of(List.of(new Claim.AtMost(one, other, 0), new Claim.AtMost(other, one, 0)))
        : List.of(
            List.of(new Claim.AtMost(one, other, -1)), List.of(new Claim.AtMost(other, one, -1)));
  }

  private static List<List<Claim>> atMost(Thing one, Thing other, long more) {
    return List.of(List.of(new Claim.AtMost(one, other, more)));
  }

  private boolean isNumber(Operand operand) {
    return operand instanceof Operand.Figure
        || (operand instanceof Operand.Property own
            && Optional.ofNullable(type.properties().get(own.name()))
                .filter(property -> property.kind() == Kind.NUMBER)
                .isPresent());
  }

  /** A property of the fact of this pattern; of a row, what its cell says. */
  private Optional<Thing> own(Property property) {
    if (row.isEmpty()) {
      return Optional.of(thing(place, property));
    }
    boolean plain =
        property.kind() == Kind.NUMBER
            || property.kind() == Kind.FLAG
            || property.kind() == Kind.WORD;
    return Optional.ofNullable(row.get(property.name()))
        .filter(cell -> plain)
        .map(cell -> Thing.literal(cell.toString()));
  }

  private Optional<Thing> thing(Operand operand) {
    if (operand instanceof Operand.Property own) {
      return own.name().equals("this")
          ? Optional.of(new Thing(place, Set.of()))
          : Optional.ofNullable(type.properties().get(own.name())).flatMap(this::own);
    }
    if (operand instanceof Operand.Variable variable) {
      return Optional.ofNullable(names.get(variable.name()));
    }
    if (operand instanceof Operand.PropertyOf of) {
      return Optional.ofNullable(facts.get(of.variable()))
          .map(fact -> fact.properties().get(of.property()))
          .map(one -> thing(places.getOrDefault(of.variable(), ""), one));
    }
    if (operand instanceof Operand.Figure figure) {
      return Optional.of(Thing.number(figure.value()));
    }
    return Optional.of(Thing.literal(operand.shown().replace("\"", "")));
  }
}
