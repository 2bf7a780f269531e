package dev.beian.cli.diff;

import com.google.common.collect.Sets;
import dev.beian.cli.BeianCommand;
import dev.beian.cli.ExitCodes;
import dev.beian.cli.Progress;
import dev.beian.cli.Rulebooks;
import dev.beian.cli.Style;
import dev.beian.cli.Terminal;
import dev.beian.cli.TextDiff;
import dev.beian.cli.explore.Compared;
import dev.beian.cli.explore.Comparison;
import dev.beian.cli.explore.ExampleCases;
import dev.beian.cli.explore.ExploredText;
import dev.beian.cli.explore.Limits;
import dev.beian.cli.explore.SearchOptions;
import dev.beian.engine.Decider;
import dev.beian.rulebook.Rule;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what changes from one folder of rules to another, and which decisions with it. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "比较两个规则目录或 git 版本：规则、表格，以及哪些用例的答复变了",
      "compares two folders of rules or revisions of git: rules, tables, and the cases decided otherwise"
    })
public final class DiffCommand extends BeianCommand {

  private static final int MOST_EXAMPLES = 20;

  @Parameters(index = "0", paramLabel = "OLD")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW")
  private String after = "";

  @Mixin private final SearchOptions search = new SearchOptions();

  /** The command on a terminal. */
  public DiffCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Revisions revisions = new Revisions(common().rules(terminal.environment()), language());
    Rulebooks old = revisions.load(before);
    Rulebooks now = revisions.load(after);
    rules(old.rulebook().rules(), now.rulebook().rules());
    rows(old, now);
    cases(old, now);
    if (search.wanted()) {
      explored(old, now, search.limits(start));
    }
    return ExitCodes.CLEAN;
  }

  private void explored(Rulebooks old, Rulebooks now, Limits limits) {
    Compared compared =
        new Comparison(old.rulebook(), now.rulebook())
            .search(limits, new Progress(terminal, language().of("搜索案情", "searching cases")));
    print("\n" + new ExploredText(language(), style()).of(compared));
    search.write(() -> ExampleCases.of(compared), language());
  }

  private void print(String line) {
    terminal.out().println(line);
  }

  private Style style() {
    return terminal.style();
  }

  private void rules(Map<String, Rule> old, Map<String, Rule> now) {
    for (String name : new TreeSet<>(Sets.union(old.keySet(), now.keySet()))) {
      Rule one = old.get(name);
      Rule other = now.get(name);
      if (one == null && other != null) {
        print(style().green(language().of("新增规则 ", "rule added: ") + shown(other)));
      } else if (one != null && other == null) {
        print(style().red(language().of("删除规则 ", "rule removed: ") + shown(one)));
      } else if (one != null && other != null) {
        changed(one, other);
      }
    }
  }

  private void changed(Rule one, Rule other) {
    String difference = TextDiff.of(other.name(), RuleText.of(one), RuleText.of(other), style());
    if (!difference.isEmpty()) {
      print(style().yellow(language().of("修改规则 ", "rule changed: ") + shown(other)));
      terminal.out().print(difference);
    }
  }

  private static String shown(Rule rule) {
    return rule.name() + " “" + rule.title() + "”, " + rule.file() + ":" + rule.line();
  }

  private void rows(Rulebooks old, Rulebooks now) {
    Set<String> before = rows(old);
    Set<String> after = rows(now);
    Sets.difference(before, after)
        .forEach(row -> print(style().red(language().of("删除行 ", "row removed: ") + row)));
    Sets.difference(after, before)
        .forEach(row -> print(style().green(language().of("新增行 ", "row added: ") + row)));
  }

  private static Set<String> rows(Rulebooks of) {
    return of.rulebook().executables().rows().stream()
        .map(RuleText::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void cases(Rulebooks old, Rulebooks now) {
    ScenarioRunner runner = new ScenarioRunner(new Decider());
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    CaseFiles.read(now.folder()).scenarios().forEach(one -> scenarios.put(one.id(), one));
    CaseFiles.read(old.folder()).scenarios().forEach(one -> scenarios.putIfAbsent(one.id(), one));
    List<String> examples = new ArrayList<>();
    for (Scenario scenario : scenarios.values()) {
      Decided one = Decided.of(runner.decide(old.rulebook(), scenario));
      Decided other = Decided.of(runner.decide(now.rulebook(), scenario));
      if (!one.equals(other)) {
        examples.add(
            "  "
                + scenario.id()
                + "\n"
                + style().red("    - " + one.shown())
                + "\n"
                + style().green("    + " + other.shown()));
      }
    }
    print("");
    print(
        style()
            .bold(
                language().of("答复改变的用例：", "cases decided otherwise: ")
                    + examples.size()
                    + " / "
                    + scenarios.size()));
    examples.stream().limit(MOST_EXAMPLES).forEach(this::print);
    if (examples.size() > MOST_EXAMPLES) {
      print("  … " + (examples.size() - MOST_EXAMPLES));
    }
  }
}
