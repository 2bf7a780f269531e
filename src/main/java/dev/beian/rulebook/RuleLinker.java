package dev.beian.rulebook;

import dev.beian.filing.Nearest;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.drl.Position;
import dev.beian.rulebook.drl.RuleFile.Label;
import dev.beian.rulebook.drl.RuleFile.RuleDeclaration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes rules of declarations and notes every name that leads nowhere. */
final class RuleLinker {

  private static final Set<String> ANNOTATIONS = Set.of("Title", "Basis", "Statement", "Overrides");

  private final Map<String, FactType> types;
  private final Map<String, Source> sources;
  private final Clauses clauses;
  private final Faults faults;
  private final Set<String> unread = new HashSet<>();
  private final Set<String> misnamed = new HashSet<>();

  RuleLinker(
      Map<String, FactType> types, Map<String, Source> sources, Clauses clauses, Faults faults) {
    this.types = types;
    this.sources = sources;
    this.clauses = clauses;
    this.faults = faults;
  }

  /** Names of the rules whose conditions or sentence lead somewhere unknown. */
  Set<String> unread() {
    return unread;
  }

  /** Names of rules that are no names for them, so that others may know them by another. */
  Set<String> misnamed() {
    return misnamed;
  }

  Rule rule(String file, RuleDeclaration declared) {
    Set<String> meant = new HashSet<>();
    for (Label label : declared.annotations()) {
      if (!ANNOTATIONS.contains(label.name())) {
        Nearest.to(label.name(), ANNOTATIONS).ifPresent(meant::add);
        faults.unknown(
            Check.UNKNOWN_NAME,
            file,
            label.position(),
            "annotation of a rule",
            label.name(),
            ANNOTATIONS);
      }
    }
    Position position = declared.position();
    int before = faults.count();
    Set<String> lost = new ConditionCheck(types, faults, file).check(declared.conditions());
    if (faults.count() == before) {
      new Contradictions(types, faults, file).check(declared.conditions());
    }
    Scope scope = Scope.of(declared.conditions(), types);
    Rule.Says says = new SentenceCheck(scope, lost, faults, file).says(declared.sentence());
    if (faults.count() > before) {
      unread.add(declared.name());
    }
    checkName(file, declared);
    List<Rule.Clause> basis = meant.contains("Basis") ? List.of() : basis(file, declared);
    return new Rule(
        declared.name(),
        meant.contains("Title") ? declared.name() : title(file, declared),
        basis,
        declared
            .label("Statement")
            .filter(label -> !basis.isEmpty())
            .map(label -> clauses.statements(label.value(), basis, file, label.position()))
            .orElse(List.of()),
        declared
            .label("Overrides")
            .map(label -> List.of(label.value().split("\\s*,\\s*", -1)))
            .orElse(List.of()),
        validity(file, declared),
        file,
        position.line(),
        RuleFolders.provider(file),
        declared.conditions(),
        says);
  }

  private void checkName(String file, RuleDeclaration declared) {
    String prefix = RuleFolders.prefix(file);
    if (!declared.name().matches("[a-z0-9-]+/[a-z0-9][a-z0-9-]*")
        || !declared.name().startsWith(prefix + "/")) {
      misnamed.add(declared.name());
      faults.add(
          Check.RULE_NAME,
          file,
          declared.position(),
          "`" + declared.name() + "` is no name for a rule of this folder",
          "begin it with `" + prefix + "/` and go on with small letters, digits and hyphens");
    }
  }

  private String title(String file, RuleDeclaration declared) {
    Optional<String> title =
        declared.label("Title").map(Label::value).filter(text -> !text.isBlank());
    if (title.isEmpty()) {
      faults.add(
          Check.MISSING_TITLE,
          file,
          declared.position(),
          "rule `" + declared.name() + "` has no title",
          "add a line `@Title(\"…\")` below its name, in Chinese");
    }
    return title.orElse(declared.name());
  }

  private List<Rule.Clause> basis(String file, RuleDeclaration declared) {
    Optional<Label> label = declared.label("Basis").filter(one -> !one.value().isBlank());
    if (label.isEmpty()) {
      faults.add(
          Check.MISSING_BASIS,
          file,
          declared.position(),
          "rule `" + declared.name() + "` cites nothing",
          "add a line `@Basis(\"source#clause\")` below its title");
      return List.of();
    }
    List<Rule.Clause> basis = clauses.clauses(label.get().value(), file, label.get().position());
    Optional<String> provider = RuleFolders.provider(file);
    boolean speaks =
        basis.stream()
            .map(clause -> Objects.requireNonNull(sources.get(clause.source())).provider())
            .anyMatch(of -> of.isEmpty() || of.equals(provider));
    if (!basis.isEmpty() && !speaks) {
      faults.add(
          Check.MISSING_BASIS,
          file,
          label.get().position(),
          "rule `" + declared.name() + "` cites only documents of other providers",
          "cite a law, or a document of the provider the rule is for");
    }
    return basis;
  }

  private Rule.Validity validity(String file, RuleDeclaration declared) {
    Optional<LocalDate> from = day(file, declared.label("date-effective"));
    Optional<LocalDate> until = day(file, declared.label("date-expires"));
    if (from.isPresent() && until.filter(end -> !from.get().isBefore(end)).isPresent()) {
      faults.add(
          Check.BAD_VALIDITY,
          file,
          declared.position(),
          "rule `" + declared.name() + "` ends before it begins",
          "`date-expires` is the first day on which it is no longer in force");
    }
    return new Rule.Validity(from, until);
  }

  private Optional<LocalDate> day(String file, Optional<Label> label) {
    if (label.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(label.get().value()));
    } catch (DateTimeException noDay) {
      faults.add(
          Check.BAD_VALIDITY,
          file,
          label.get().position(),
          "`" + label.get().value() + "` is no day",
          "write it as `2024-06-01`");
      return Optional.empty();
    }
  }
}
