package dev.beian.cli.diff;

import com.google.common.collect.Sets;
import dev.beian.cli.BeianCommand;
import dev.beian.cli.CannotRunException;
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
import dev.beian.engine.Decider;
import dev.beian.rulebook.Rule;
import dev.beian.scenario.CaseFiles;
import dev.beian.scenario.Scenario;
import dev.beian.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--explore",
      arity = "0..1",
      fallbackValue = "55",
      paramLabel = "SECONDS",
      description = {
        "还在可能的案情中搜索答复改变的；整个比较最多用这么多秒，不写为 55",
        "searches the space of cases too for those decided otherwise; the whole comparison takes at most so many"
            + " seconds, 55 where none are given"
      })
  private int explore;

  @Option(
      names = "--cases",
      paramLabel = "N",
      description = {
        "最多搜索这么多案情；同样的数目总是同样的案情",
        "searches at most so many cases; the same number are always the same cases"
      })
  private long mostCases = Long.MAX_VALUE;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = {"把搜索到的例子写成用例文件", "writes the examples found as a file of cases"})
  private @Nullable Path examples;

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
    if (explore > 0) {
      explored(old, now, new Limits(start, Duration.ofSeconds(explore), mostCases));
    }
    return ExitCodes.CLEAN;
  }

  private void explored(Rulebooks old, Rulebooks now, Limits limits) {
    Compared compared =
        new Comparison(old.rulebook(), now.rulebook())
            .search(limits, new Progress(terminal, language().of("搜索案情", "searching cases")));
    print("\n" + new ExploredText(language(), style()).of(compared));
    if (examples != null) {
      try {
        Files.writeString(examples, ExampleCases.of(compared), StandardCharsets.UTF_8);
      } catch (IOException unwritable) {
        throw new CannotRunException(language().of("写不了 ", "cannot write ") + examples);
      }
    }
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
