package dev.beian.rulebook;

import dev.beian.filing.Nearest;
import dev.beian.rulebook.content.Provider;
import dev.beian.rulebook.content.ProviderFiles;
import dev.beian.rulebook.content.Source;
import dev.beian.rulebook.content.SourceFiles;
import dev.beian.rulebook.content.Texts;
import dev.beian.rulebook.content.UndecidedFile;
import dev.beian.rulebook.drl.NotARuleFileException;
import dev.beian.rulebook.drl.RuleFile;
import dev.beian.rulebook.drl.RuleFile.Pattern;
import dev.beian.rulebook.drl.RuleFile.RuleDeclaration;
import dev.beian.rulebook.drl.RuleFile.TableDeclaration;
import dev.beian.rulebook.drl.RuleFileReader;
import dev.beian.rulebook.matching.ReadyRule;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a rulebook of a folder, or says everything that keeps it from being one. */
public final class RulebookLoader {

  private final FactTypes vocabulary = new FactTypes();

  /**
   * Makes a rulebook.
   *
   * @param folder the files
   * @throws RulebookRejectedException with every fault found
   */
  public Rulebook load(RulesFolder folder) throws RulebookRejectedException {
    return load(folder, Optional.empty());
  }

  /**
   * Makes a rulebook after another, whose parts it shares where they are the same.
   *
   * @param folder the files
   * @param before the other rulebook
   * @throws RulebookRejectedException with every fault found
   */
  public Rulebook load(RulesFolder folder, Optional<Rulebook> before)
      throws RulebookRejectedException {
    long start = System.nanoTime();
    Faults faults = new Faults();
    Reading<Map<String, Texts>> ofTexts = Reading.begin(found -> Texts.read(folder, found));
    Reading<Map<String, Source>> ofSources =
        Reading.begin(found -> SourceFiles.read(folder, found));
    SortedMap<String, RuleFile> files = ruleFiles(folder, faults);
    Shared shared = new Shared(before);
    Map<String, FactType> types = types(folder, files, shared, faults);
    Map<String, Source> sources = ofSources.end(faults);
    Map<String, Map<String, String>> undecided = UndecidedFile.read(folder, sources, faults);
    Map<String, Provider> providers = ProviderFiles.read(folder, faults);
    Map<String, Texts> texts = ofTexts.end(faults);
    Clauses clauses = new Clauses(sources, faults);
    Tables tables = new Tables(folder, faults, providers.keySet(), clauses);
    List<TableRow> rows = tables.read(types.values().stream().filter(FactType::isTable).toList());
    LinkedRules linked = LinkedRules.of(files, types, sources, faults);
    Map<String, Rule> rules = rules(files, linked, faults);
    new RowCheck(providers.keySet(), faults).check(tables.placed(), rules.values());
    unusedTables(files, rules, faults);
    new TextCheck(texts, providers, faults).check(rules.values(), linked.unread());
    new NameCheck(types, texts, faults).check(rules.values());
    faults.orReject();
    List<ReadyRule> ready = rules.values().stream().map(rule -> shared.rule(rule, types)).toList();
    RelationCheck.check(ready, faults);
    faults.orReject();

    Executables executables = new Executables(ready, shared.rows(rows));
    before.ifPresent(other -> executables.adopt(other.executables()));
    String hash = folder.hash();
    return new Rulebook(
        folder,
        hash,
        Collections.unmodifiableMap(rules),
        Collections.unmodifiableMap(types),
        Collections.unmodifiableMap(sources),
        undecided,
        Collections.unmodifiableMap(providers),
        texts,
        executables,
        Duration.ofNanos(System.nanoTime() - start));
  }

  private static SortedMap<String, RuleFile> ruleFiles(RulesFolder folder, Faults faults) {
    SortedMap<String, RuleFile> files = new TreeMap<>();
    folder
        .below("", ".drl")
        .forEach(
            (file, text) -> {
              try {
                files.put(file, RuleFileReader.read(text));
              } catch (NotARuleFileException refused) {
                faults.add(
                    refused.forbidden() ? Check.FORBIDDEN : Check.SYNTAX,
                    file,
                    refused.position(),
                    String.valueOf(refused.getMessage()),
                    refused.help());
              }
            });
    return files;
  }

  private Map<String, FactType> types(
      RulesFolder folder, SortedMap<String, RuleFile> files, Shared shared, Faults faults) {
    Map<String, FactType> types = new TreeMap<>(vocabulary.vocabulary());
    files.forEach(
        (file, content) -> {
          for (TableDeclaration table : content.tables()) {
            FactType type = shared.type(TableTypes.type(file, table, folder, faults));
            if (types.putIfAbsent(table.name(), type) != null) {
              faults.add(
                  Check.DUPLICATE_NAME,
                  file,
                  table.position(),
                  "a second fact is called `" + table.name() + "`",
                  "choose another name for it");
            }
          }
        });
    return types;
  }

  private static void unusedTables(
      SortedMap<String, RuleFile> files, Map<String, Rule> rules, Faults faults) {
    Set<String> matched =
        rules.values().stream()
            .flatMap(rule -> rule.conditions().stream())
            .flatMap(condition -> condition.patterns().stream())
            .map(Pattern::type)
            .collect(Collectors.toSet());
    files.forEach(
        (file, content) -> {
          for (TableDeclaration table : content.tables()) {
            if (!matched.contains(table.name())) {
              faults.add(
                  Check.UNUSED_TABLE,
                  file,
                  table.position(),
                  "no rule matches a row of `" + table.name() + "`",
                  "match it in a rule, or take out the declaration and its file");
            }
          }
        });
  }

  private static Map<String, Rule> rules(
      SortedMap<String, RuleFile> files, LinkedRules linked, Faults faults) {
    Map<String, Rule> rules = new TreeMap<>();
    files.forEach(
        (file, content) -> {
          for (int i = 0; i < content.rules().size(); i++) {
            RuleDeclaration declared = content.rules().get(i);
            Rule rule = linked.ofFile(file).get(i);
            Rule first = rules.putIfAbsent(rule.name(), rule);
            if (first != null) {
              faults.add(
                  Check.DUPLICATE_NAME,
                  file,
                  declared.position(),
                  "a second rule is called `" + rule.name() + "`",
                  "the first stands in " + first.file() + ", line " + first.line());
            }
          }
        });
    files.forEach(
        (file, content) ->
            content
                .rules()
                .forEach(
                    declared ->
                        declared
                            .label("Overrides")
                            .ifPresent(
                                label -> {
                                  for (String name : label.value().split("\\s*,\\s*", -1)) {
                                    if (!rules.containsKey(name)
                                        && Nearest.to(name, linked.misnamed()).isEmpty()) {
                                      faults.unknown(
                                          Check.UNKNOWN_RULE,
                                          file,
                                          label.position(),
                                          "rule",
                                          name,
                                          rules.keySet());
                                    }
                                  }
                                })));
    return rules;
  }
}
