package dev.beian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.beian.decision.Decision.Assumed;
import dev.beian.decision.Decision.Because;
import dev.beian.filing.Fact;
import dev.beian.filing.Field;
import dev.beian.filing.Intent;
import dev.beian.filing.Pointers;
import dev.beian.filing.Pointers.Target;
import dev.beian.filing.SubmittedCase;
import dev.beian.filing.Vocabulary;
import dev.beian.rulebook.FactType.Property;
import dev.beian.rulebook.TableRow;
import dev.beian.rulebook.matching.ReadyRule.ReadyPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Tells which facts of the case and which table rows a rule matched, and which values were only
 * assumed.
 */
final class Reasons {

  private final JsonNode submitted;
  private final Intent intent;
  private final Naming naming;
  private final IdentityHashMap<Property, IdentityHashMap<Fact, List<Target>>> followed =
      new IdentityHashMap<>();

  /** What is told of a fact: its place, and the measure taken there. */
  private record Told(String path, String measure) {}

  Reasons(SubmittedCase submitted, Naming naming) {
    this.naming = naming;
    this.submitted = submitted.submitted();
    this.intent = submitted.filingCase().intent();
  }

  /** The facts and rows that a rule matched, in the order of its conditions. */
  List<Because> because(Spoken spoken) {
    Map<Told, Because> told = new LinkedHashMap<>();
    List<Because> table = new ArrayList<>();
    eachMatched(
        spoken,
        (fact, property) -> {
          for (Target target : followed(fact, property)) {
            if (target instanceof Target.Stated stated) {
              told.computeIfAbsent(
                  new Told(stated.pointer(), property.measure()),
                  one -> because(fact, property, stated));
            }
          }
        },
        row -> table.add(new Because.Row(row.type().table().orElseThrow(), row.row(), cells(row))));
    List<Because> all = new ArrayList<>(told.values());
    all.addAll(table);
    return List.copyOf(all);
  }

  private static Map<String, Object> cells(TableRow row) {
    Map<String, Object> cells = new TreeMap<>(row.values());
    cells.replaceAll((column, cell) -> isWritten(cell) ? cell.toString() : cell);
    return cells;
  }

  /** Whether a cell is told as it stands in the table. */
  private static boolean isWritten(Object cell) {
    return cell instanceof LocalDate || cell instanceof TableRow.Cited;
  }

  private Because because(Fact fact, Property property, Target.Stated stated) {
    return property.measure().isEmpty()
        ? new Because.Stated(stated.pointer(), naming.submitted(stated.pointer(), stated.value()))
        : new Because.Measured(stated.pointer(), property.measure(), property.reader().read(fact));
  }

  /** The values taken for absent facts that a rule relied on. */
  List<Assumed> assumed(Spoken spoken) {
    List<Assumed> assumed = new ArrayList<>();
    eachMatched(
        spoken,
        (fact, property) -> {
          for (Target target : followed(fact, property)) {
            if (target instanceof Target.Absent absent) {
              Vocabulary.at(absent.pointer())
                  .flatMap(Field::assumed)
                  .filter(value -> property.reader().read(fact) != null)
                  .ifPresent(value -> assumed.add(new Assumed(absent.pointer(), value)));
            }
          }
        },
        row -> {});
    return assumed;
  }

  /** Where the case states a property; many rules read the same one, so it is followed once. */
  private List<Target> followed(Fact fact, Property property) {
    return followed
        .computeIfAbsent(property, one -> new IdentityHashMap<>())
        .computeIfAbsent(
            fact,
            one ->
                property.paths(intent).stream()
                    .map(path -> Pointers.follow(submitted, Pointers.resolve(one.pointer(), path)))
                    .toList());
  }

  /** Rows that a rule matched. */
  static List<TableRow> rows(Spoken spoken) {
    return spoken.matched().stream()
        .filter(TableRow.class::isInstance)
        .map(TableRow.class::cast)
        .toList();
  }

  private static void eachMatched(
      Spoken spoken, BiConsumer<Fact, Property> property, Consumer<TableRow> row) {
    List<ReadyPattern> patterns = spoken.ready().orElseThrow().matched();
    for (int i = 0; i < patterns.size(); i++) {
      if (spoken.matched().get(i) instanceof Fact fact) {
        patterns.get(i).read().forEach(one -> property.accept(fact, one));
      } else {
        row.accept((TableRow) spoken.matched().get(i));
      }
    }
  }
}
