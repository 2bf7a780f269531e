package dev.beian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.filing.Fact;
import dev.beian.filing.SubmittedCase;
import dev.beian.rulebook.Rule;
import dev.beian.rulebook.Rulebook;
import dev.beian.rulebook.RulebookLoader;
import dev.beian.rulebook.RulesFolder;
import dev.beian.rulebook.TableRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/**
 * The rule engine's own compiler as the second opinion: the same rules, printed in its language and
 * compiled by it, match the same facts.
 */
class DroolsCompilerTest {

  private static final int CASES = 1_500;

  private static Rulebook rulebook;
  private static KieBase base;

  @BeforeAll
  static void compile() throws Exception {
    System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    rulebook = new RulebookLoader().load(RulesFolder.read(Path.of("rules")));
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("dev.beian", "second-opinion", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write(
        "src/main/resources/beian/rules.drl",
        new RulePrinter(rulebook.types()).file(rulebook.rules().values()));
    assertThat(
            services
                .newKieBuilder(files, Rulebook.class.getClassLoader())
                .buildAll(ExecutableModelProject.class)
                .getResults()
                .getMessages(Message.Level.ERROR))
        .isEmpty();
    base = services.newKieContainer(release, Rulebook.class.getClassLoader()).getKieBase();
  }

  @Test
  void matchesWhatTheServiceMatches() throws Exception {
    RandomCases cases = new RandomCases(20261102);
    Set<String> spoken = new TreeSet<>();
    for (int i = 0; i < CASES; i++) {
      SubmittedCase submitted = cases.next(rulebook.providersOnFile());
      Set<String> service = byTheService(submitted);
      assertThat(service).as("case %s", submitted.submitted()).isEqualTo(byTheCompiler(submitted));
      service.forEach(match -> spoken.add(match.substring(0, match.indexOf(' '))));
    }
    assertThat(spoken).hasSizeGreaterThan(rulebook.rules().size() / 3);
  }

  private static Set<String> byTheService(SubmittedCase submitted) {
    return RuleSession.run(
            rulebook.executable(
                Optional.ofNullable(submitted.filingCase().provider()),
                submitted.filingCase().intent()),
            submitted)
        .stream()
        .map(ruling -> shown(ruling.rule().name(), ruling.rule().matched(), row -> (TableRow) row))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> byTheCompiler(SubmittedCase submitted) throws Exception {
    Optional<String> provider = Optional.ofNullable(submitted.filingCase().provider());
    LocalDate day = submitted.filingCase().asOf().toLocalDate();
    IdentityHashMap<Object, TableRow> rows = new IdentityHashMap<>();
    Set<String> matches = new TreeSet<>();
    KieSession session = base.newKieSession();
    try {
      submitted.facts().forEach(session::insert);
      for (TableRow row : rulebook.executables().rows()) {
        boolean ofProvider = row.provider().isEmpty() || row.provider().equals(provider);
        Optional<String> province = Optional.ofNullable(submitted.filer().province());
        boolean ofProvince = row.province().isEmpty() || row.province().equals(province);
        if (ofProvider && ofProvince && row.validity().holdsOn(day)) {
          Object fact = fact(row);
          rows.put(fact, row);
          session.insert(fact);
        }
      }
      session.fireAllRules(
          match -> {
            Rule rule = rulebook.rules().get(match.getRule().getName());
            boolean ofProvider = rule.provider().isEmpty() || rule.provider().equals(provider);
            List<Object> facts = match.getObjects();
            boolean stated =
                facts.stream().noneMatch(one -> one instanceof Fact fact && !fact.stated());
            if (ofProvider && stated && rule.validity().holdsOn(day)) {
              matches.add(shown(rule.name(), facts, rows::get));
            }
            return false;
          });
    } finally {
      session.dispose();
    }
    return matches;
  }

  private static Object fact(TableRow row) throws ReflectiveOperationException {
    FactType type = base.getFactType(RulePrinter.PACKAGE, row.type().name());
    Object fact = type.newInstance();
    row.values()
        .forEach(
            (column, value) ->
                type.set(
                    fact, column, value instanceof TableRow.Cited cited ? cited.number() : value));
    return fact;
  }

  private static String shown(
      String rule, List<Object> facts, java.util.function.Function<Object, TableRow> row) {
    return rule
        + " "
        + facts.stream()
            .map(
                one ->
                    one instanceof Fact fact
                        ? fact.getClass().getSimpleName() + fact.pointer()
                        : row.apply(one).type().name() + "#" + row.apply(one).row())
            .collect(Collectors.joining(" "));
  }
}
