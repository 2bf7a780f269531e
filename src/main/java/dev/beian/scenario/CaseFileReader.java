package dev.beian.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.beian.filing.CaseFault;
import dev.beian.filing.CaseReader;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Check;
import dev.beian.scenario.YamlValue.Listing;
import dev.beian.scenario.YamlValue.Mapping;
import dev.beian.scenario.YamlValue.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file of cases. */
final class CaseFileReader {

  private static final Set<String> FILE_KEYS = Set.of("bases", "cases");
  private static final Set<String> CASE_KEYS = Set.of("name", "base", "case", "expect");

  /** What a shell would not leave alone between double quotes. */
  private static final String UNQUOTABLE = "\"$`\\!\n";

  /** A case as it stands in the file, base and repetitions written out, and as it is understood. */
  private record Stated(ObjectNode submitted, SubmittedCase understood) {}

  private final String file;
  private final Set<String> providers;
  private final Notes notes;
  private final CaseComposer composer;
  private final ExpectationReader expectations;
  private final Map<String, Mapping> bases = new LinkedHashMap<>();
  private final Set<String> basesUsed = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  CaseFileReader(String file, KnownNames known, Notes notes) {
    this.file = file;
    this.providers = known.providers();
    this.notes = notes;
    this.composer = new CaseComposer(notes);
    this.expectations = new ExpectationReader(known, notes);
  }

  /** The cases of the file that nothing is wrong with. */
  List<Scenario> read(Optional<YamlValue> content) {
    List<Scenario> scenarios = new ArrayList<>();
    Optional<Mapping> root = content.flatMap(this::mapping);
    root.ifPresent(
        members -> {
          notes.keys(members, "key of a file of cases", FILE_KEYS);
          members.get("bases").flatMap(this::mapping).ifPresent(this::bases);
          if (members.get("cases").orElse(members) instanceof Listing cases) {
            cases.entries().forEach(one -> scenario(one).ifPresent(scenarios::add));
          } else {
            notes.add(
                members.get("cases").orElse(members).position(),
                "the file has no list of cases",
                "add `cases:` and, below it, a case that begins with `- name:`");
          }
          unusedBases(members);
        });
    return scenarios;
  }

  private void bases(Mapping all) {
    all.members()
        .forEach(
            (name, member) -> mapping(member.value()).ifPresent(value -> bases.put(name, value)));
  }

  private void unusedBases(Mapping root) {
    root.get("bases")
        .filter(Mapping.class::isInstance)
        .map(value -> ((Mapping) value).members())
        .orElse(Map.of())
        .forEach(
            (name, member) -> {
              if (!basesUsed.contains(name)) {
                notes.add(
                    member.position(),
                    "no case builds on the base `" + name + "`",
                    "take it out, or name it in a case as `base: " + name + "`");
              }
            });
  }

  private Optional<Scenario> scenario(YamlValue value) {
    Optional<Mapping> one = mapping(value);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Mapping members = one.get();
    int before = notes.count();
    Set<String> meant = notes.keys(members, "key of a case", CASE_KEYS);
    Optional<String> name = meant.contains("name") ? Optional.empty() : name(members);
    Optional<Stated> stated =
        meant.contains("case") || meant.contains("base") ? Optional.empty() : stated(members);
    Optional<Expectation> expected =
        meant.contains("expect") ? Optional.empty() : expected(members);
    boolean sound = notes.count() == before;
    return sound && name.isPresent() && stated.isPresent() && expected.isPresent()
        ? Optional.of(
            new Scenario(
                file,
                members.position(),
                name.get(),
                stated.get().submitted(),
                stated.get().understood(),
                providers,
                expected.get()))
        : Optional.empty();
  }

  private Optional<String> name(Mapping members) {
    YamlValue stated = members.get("name").orElse(members);
    Optional<String> name = stated.text().map(String::strip).filter(text -> !text.isEmpty());
    if (name.isEmpty()) {
      notes.add(
          stated.position(), "the case has no name", "add `name:` and a sentence that says it");
    } else if (name.get().chars().anyMatch(character -> UNQUOTABLE.indexOf(character) >= 0)) {
      notes.add(
          stated.position(),
          "the name cannot stand in quotes on a command line",
          "leave out `\"`, `$`, `\\`, `!`, the backtick and line breaks");
    } else if (!names.add(name.get())) {
      notes.add(
          Check.DUPLICATE_NAME,
          stated.position(),
          "a second case of this file is called `" + name.get() + "`",
          "say in its name what is different about it");
    }
    return name;
  }

  private Optional<Stated> stated(Mapping members) {
    Mapping nothing = new Mapping(members.position(), Map.of());
    Optional<Mapping> base =
        members.get("base").isPresent()
            ? members.get("base").flatMap(this::base)
            : Optional.of(nothing);
    Optional<Mapping> own =
        members.get("case").isPresent()
            ? members.get("case").flatMap(this::mapping)
            : Optional.of(nothing);
    if (base.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    if (members.get("base").isEmpty() && members.get("case").isEmpty()) {
      notes.add(
          members.position(),
          "nothing is said of the case itself",
          "add `case:`, or `base:` and the name of a base");
      return Optional.empty();
    }
    Mapping composed = composer.composed(base.get(), own.get());
    ObjectNode submitted = composed.json();
    CaseReader.Reading reading = CaseReader.read(submitted, providers, ScenarioRunner.USUAL_NOW);
    if (reading instanceof CaseReader.Reading.Understood sound) {
      return Optional.of(new Stated(submitted, sound.submittedCase()));
    }
    ((CaseReader.Reading.Faulty) reading).faults().forEach(fault -> notStated(composed, fault));
    return Optional.empty();
  }

  private void notStated(Mapping composed, CaseFault fault) {
    boolean atKey = fault.kind() == CaseFault.Kind.UNKNOWN_MEMBER;
    notes.add(
        composed.place(fault.pointer(), atKey),
        CaseFaultWords.message(fault),
        CaseFaultWords.help(fault));
  }

  private Optional<Mapping> base(YamlValue reference) {
    String name = reference.text().orElse("");
    basesUsed.add(name);
    if (!bases.containsKey(name)) {
      notes.unknown(
          Check.UNKNOWN_NAME, reference.position(), "base of this file", name, bases.keySet());
    }
    return Optional.ofNullable(bases.get(name));
  }

  private Optional<Expectation> expected(Mapping members) {
    Member expect = members.members().get("expect");
    if (expect == null) {
      notes.add(
          members.position(),
          "nothing is expected of the case",
          "add `expect:` with `outcome:` and `findings:`");
      return Optional.empty();
    }
    return mapping(expect.value()).flatMap(expectations::read);
  }

  private Optional<Mapping> mapping(YamlValue value) {
    if (value instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    notes.add(
        value.position(), "a mapping is expected here", "write `key: value` lines, indented alike");
    return Optional.empty();
  }
}
